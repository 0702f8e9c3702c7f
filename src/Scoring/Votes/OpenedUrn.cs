namespace ScoringPlatform.Scoring.Votes;

/// <summary>What an urn held: the votes to publish, by application and tracker, and the slips that hold no valid choice.</summary>
public sealed record OpenedUrn(IReadOnlyList<ItemVote> Votes, IReadOnlyList<SpoiledSlip> Spoiled);
