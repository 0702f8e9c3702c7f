namespace ScoringPlatform.Api.Votes;

/// <summary>The round does not vote on it; nothing of the request was cast.</summary>
public sealed class NotOnBallotPaperException() : DomainException("NOT_ON_BALLOT_PAPER", "An application among these votes is not in this round, or is given twice.");
