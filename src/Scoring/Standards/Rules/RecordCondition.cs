namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>What one achievement record must fulfil.</summary>
public abstract record RecordCondition;
