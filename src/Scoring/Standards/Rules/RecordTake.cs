namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>A number of records that fulfil the same conditions.</summary>
public sealed record RecordTake
{
    /// <summary>The kinds that may serve.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>What each record must fulfil.</summary>
    public required RecordCondition Where { get; init; }

    /// <summary>How many records, or how many single deeds, at least.</summary>
    public required int AtLeast { get; init; }

    /// <summary>Whether the deeds that records stand for are counted (their <c>Count</c>) instead of the records.</summary>
    public bool Deeds { get; init; }

    /// <summary>The amount that is added up over the records taken; null where none is.</summary>
    public AchievementFact? TotalOf { get; init; }

    /// <summary>What the total must reach, in fen.</summary>
    public long TotalFen { get; init; }

    /// <summary>Records of other kinds that may stand for some of the number; null where none may.</summary>
    public RecordSubstitute? Substitute { get; init; }
}
