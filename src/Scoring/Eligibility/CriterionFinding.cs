namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>What the rules found for one criterion, with everything needed to check it by hand.</summary>
public sealed record CriterionFinding
{
    /// <summary>The criterion's stable code, such as <c>engineer.achievement.2</c>.</summary>
    public required string Criterion { get; init; }

    /// <summary>The clause as an officer would look it up, such as <c>五（三）4（2）</c>.</summary>
    public required string Clause { get; init; }

    public required CriterionResult Result { get; init; }

    /// <summary>Whether the application needs this criterion; the others are shown because they may count in a k of n.</summary>
    public required bool Required { get; init; }

    /// <summary>What was asked for and what was there, in the unit the explanation names; null where nothing is counted.</summary>
    public long? Needed { get; init; }

    /// <inheritdoc cref="Needed"/>
    public long? Found { get; init; }

    /// <summary>The ids of the achievement records that served this criterion, in order.</summary>
    public IReadOnlyList<string> Records { get; init; } = [];

    public required Explanation Explanation { get; init; }
}
