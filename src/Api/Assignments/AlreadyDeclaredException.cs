namespace ScoringPlatform.Api.Assignments;

/// <summary>A declaration is made once.</summary>
public sealed class AlreadyDeclaredException() : DomainException("ALREADY_DECLARED", "A declaration has been made; only the office changes it.");
