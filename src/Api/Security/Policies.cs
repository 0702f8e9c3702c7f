namespace ScoringPlatform.Api.Security;

/// <summary>Named policies. Beside these, each role is the name of the policy that asks for it.</summary>
public static class Policies
{
    /// <summary>Downloading files, each kind by its own right: analyst, officer, authority, auditor.</summary>
    public const string DownloadFiles = "DOWNLOAD_FILES";

    /// <summary>Asking for reports: analyst, officer, authority.</summary>
    public const string RequestReports = "REQUEST_REPORTS";

    /// <summary>Seeing statistics with small cells: officer, authority. An analyst needs one of these roles besides.</summary>
    internal static readonly string[] FullStatisticsRoles = [Roles.Officer, Roles.Authority];

    internal static IReadOnlyDictionary<string, string[]> RolesByPolicy { get; } =
        Roles.All.ToDictionary(role => role, role => new[] { role })
            .Append(new(DownloadFiles, [Roles.Analyst, Roles.Officer, Roles.Authority, Roles.Auditor]))
            .Append(new(RequestReports, [Roles.Analyst, Roles.Officer, Roles.Authority]))
            .ToDictionary(pair => pair.Key, pair => pair.Value);
}
