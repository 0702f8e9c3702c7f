namespace ScoringPlatform.Api.Applications;

/// <summary>Submitted after the cycle's deadline.</summary>
public sealed class DeadlinePassedException(DateOnly deadline) : DomainException("DEADLINE_PASSED", $"Submissions closed on {deadline:yyyy-MM-dd}.");
