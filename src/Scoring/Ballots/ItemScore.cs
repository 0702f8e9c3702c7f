namespace ScoringPlatform.Scoring.Ballots;

/// <summary>One rubric item's score on a ballot; null while it has none, which is not 0.</summary>
public readonly record struct ItemScore(string Item, ScaledScore? Score);
