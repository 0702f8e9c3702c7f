namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>Other records that may stand for those asked, one for one, up to a number.</summary>
public sealed record RecordSubstitute(IReadOnlyList<string> Kinds, RecordCondition Where, int AtMost);
