namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>One alternative of a criterion: every one of its takes, each from records of its own.</summary>
public sealed record RecordAlternative(IReadOnlyList<RecordTake> AllOf);
