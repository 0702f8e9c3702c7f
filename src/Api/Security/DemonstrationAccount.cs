namespace ScoringPlatform.Api.Security;

/// <summary>An account as start-up shows it.</summary>
internal sealed record DemonstrationAccount(string SubjectId, string DisplayName, IReadOnlyList<string> Roles);
