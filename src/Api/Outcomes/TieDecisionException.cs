namespace ScoringPlatform.Api.Outcomes;

/// <summary>A tie is decided as a whole: exactly as many pass as there are places for those tied.</summary>
public sealed class TieDecisionException() : DomainException(
    "TIE_DECISION", "Name applications of one open tie (capTies lists them), exactly as many as it has places for those tied.");
