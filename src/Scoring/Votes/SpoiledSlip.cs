namespace ScoringPlatform.Scoring.Votes;

/// <summary>A slip that opens to no valid choice, or repeats another's tracker on one application.</summary>
public sealed record SpoiledSlip(int Item, byte[] OuterId);
