namespace ScoringPlatform.Api.Outcomes;

/// <summary>A re-check is asked for by the applicant, of a voted result, while it is on public notice, once at a time.</summary>
public sealed class RecheckRefusedException() : DomainException(
    "RECHECK_REFUSED", "A re-check is asked for while the result of a vote is on public notice, and once at a time.");
