namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>The level applied for offers the track applied by.</summary>
public sealed record TrackRule : Rule;
