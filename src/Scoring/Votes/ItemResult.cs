namespace ScoringPlatform.Scoring.Votes;

/// <summary>The announced result on one application, as it is stored.</summary>
public sealed record ItemResult(int Item, int Yes, int No, int Abstain, int Spoiled, int Unused, TallyOutcome Outcome);
