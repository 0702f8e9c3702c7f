namespace ScoringPlatform.Console.Components;

/// <summary>A part of the console for people of some roles, as the header names it.</summary>
/// <param name="Address">Its first page.</param>
/// <param name="Text">The key of its name.</param>
/// <param name="Roles">Who sees it.</param>
public sealed record Desk(string Address, string Text, string[] Roles)
{
    private static readonly string[] Everybody =
        ["APPLICANT", "EMPLOYER", "OFFICER", "AUTHORITY", "EXPERT", "ANALYST", "AUDITOR", "KEY_HOLDER", "PRIVACY_OFFICER", "ADMIN"];

    /// <summary>All desks in the order of the header.</summary>
    public static IReadOnlyList<Desk> All { get; } =
    [
        new("/", "desk.home", Everybody),
        new("/my", "desk.applicant", ["APPLICANT"]),
        new("/people", "desk.employer", ["EMPLOYER"]),
        new("/expert", "desk.expert", ["EXPERT"]),
        new("/office", "desk.office", ["OFFICER", "AUTHORITY", "AUDITOR"]),
        new("/keys", "desk.keys", ["KEY_HOLDER"]),
        new("/statistics", "desk.statistics", ["ANALYST", "OFFICER", "AUTHORITY"]),
        new("/jobs", "desk.jobs", ["ANALYST", "OFFICER", "AUTHORITY"]),
        new("/audit", "desk.audit", ["AUDITOR"]),
        new("/privacy", "desk.privacy", ["PRIVACY_OFFICER"]),
        new("/accounts", "desk.accounts", ["ADMIN", "AUDITOR", "PRIVACY_OFFICER"]),
        new("/operation/health", "desk.health", ["ADMIN", "AUDITOR"]),
    ];
}
