namespace ScoringPlatform.Scoring.Votes;

/// <summary>A slip in the urn: the application, a random-looking key, a commitment, and the sealed choice. No voter, time or order.</summary>
public sealed record UrnSlip(int Item, byte[] OuterId, byte[] Commit, byte[] Sealed);
