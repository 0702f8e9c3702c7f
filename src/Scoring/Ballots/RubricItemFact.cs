namespace ScoringPlatform.Scoring.Ballots;

/// <summary>One item of a rubric: what is scored, on what scale, and how much it weighs.</summary>
public sealed record RubricItemFact
{
    public required string Code { get; init; }

    /// <summary>Its share of the total against the other items'. 1 to 1000.</summary>
    public required int Weight { get; init; }

    /// <summary>The highest score; the lowest is 0. Above 0, at most 1000 points.</summary>
    public required ScaledScore MaxScore { get; init; }
}
