namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>At least one of the conditions.</summary>
public sealed record AnyConditions(IReadOnlyList<RecordCondition> Conditions) : RecordCondition;
