namespace ScoringPlatform.Api.Security;

/// <summary>What a request needs of an account.</summary>
internal sealed record AccountFacts(
    string DisplayName,
    IReadOnlyList<string> Roles,
    int? ExpertId,
    int? ApplicantId,
    int? EmployerId,
    bool IsDisabled = false);
