namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>Achievement records fulfil at least one of the alternatives.</summary>
public sealed record RecordsRule(IReadOnlyList<RecordAlternative> AnyOf) : Rule;
