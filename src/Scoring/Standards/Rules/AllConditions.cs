namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>Every one of the conditions; with none, always fulfilled.</summary>
public sealed record AllConditions(IReadOnlyList<RecordCondition> Conditions) : RecordCondition;
