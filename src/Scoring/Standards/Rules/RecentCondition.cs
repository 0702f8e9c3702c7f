namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>The record was obtained less than this many full years before the cutoff.</summary>
public sealed record RecentCondition(int Years) : RecordCondition;
