namespace ScoringPlatform.Api.Votes;

/// <summary>Nothing to vote on.</summary>
public sealed class RoundEmptyException() : DomainException("ROUND_EMPTY", "A round needs at least one application that has been scored.");
