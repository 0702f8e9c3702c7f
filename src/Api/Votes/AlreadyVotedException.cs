namespace ScoringPlatform.Api.Votes;

/// <summary>One vote per member and application, never changed.</summary>
public sealed class AlreadyVotedException() : DomainException("ALREADY_VOTED", "The member has voted on an application among these votes; nothing of the request was cast.");
