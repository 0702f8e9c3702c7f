namespace ScoringPlatform.Api.Eligibility;

/// <summary>A judgement on an achievement is ruled on once, and only where the employer attested it.</summary>
public sealed class JudgementNotOpenException(string achievement) : DomainException(
    "JUDGEMENT_NOT_OPEN", $"Of {achievement} there is no attested judgement of this kind that waits for a ruling.");
