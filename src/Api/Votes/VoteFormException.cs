namespace ScoringPlatform.Api.Votes;

/// <summary>A vote is either a choice or a sealed slip; nothing of the request was cast.</summary>
public sealed class VoteFormException() : DomainException(
    "VOTE_FORM", "Give each vote either a choice, with or without a secret, or a sealedSlip alone.");
