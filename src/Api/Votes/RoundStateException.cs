namespace ScoringPlatform.Api.Votes;

/// <summary>The round is not in the state that the action belongs to; a vote after the close is refused by it.</summary>
public sealed class RoundStateException(string needed, string actual) : DomainException("WRONG_ROUND_STATE", $"The round must be in {needed}; it is in {actual}.");
