namespace ScoringPlatform.Console.Pages.Accounts;

/// <summary>The roles that can be given, in the order of the pages; which go together, the platform says.</summary>
internal static class AccountRoles
{
    public static IReadOnlyList<string> All { get; } =
        ["APPLICANT", "EMPLOYER", "OFFICER", "AUTHORITY", "EXPERT", "ANALYST", "AUDITOR", "KEY_HOLDER", "PRIVACY_OFFICER", "ADMIN"];
}
