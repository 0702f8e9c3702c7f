namespace ScoringPlatform.Api.Assignments;

/// <summary>The expert declared a conflict, or was ordered to withdraw.</summary>
public sealed class ConflictDeclaredException() : DomainException("CONFLICT_DECLARED", "The expert is recused from this application.");
