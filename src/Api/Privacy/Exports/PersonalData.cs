namespace ScoringPlatform.Api.Privacy.Exports;

/// <summary>What is held about a person, part by part; <c>docs/personal-data.md</c> describes each.</summary>
/// <param name="Schema">The name and version of this form.</param>
/// <param name="ExportedAt">When it was read, in UTC.</param>
/// <param name="Notes">What is not in it, and why.</param>
/// <param name="Applicant">What is held of the person as an applicant; null where it is none.</param>
/// <param name="Expert">What is held of the person as an expert; null where it is none.</param>
/// <param name="Accounts">The person's logins.</param>
/// <param name="Logins">Seats among the key holders, and how many records name these logins.</param>
/// <param name="Actions">What the audit log has of these logins, newest first.</param>
internal sealed record PersonalData(
    string Schema,
    DateTime ExportedAt,
    IReadOnlyList<string> Notes,
    object? Applicant,
    object? Expert,
    IReadOnlyList<object> Accounts,
    object Logins,
    IReadOnlyList<object> Actions)
{
    public const string Version = "scoring-platform.personal-data.1";
}
