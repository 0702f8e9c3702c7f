using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Assignments;

/// <summary>An application, as far as it decides who may review it.</summary>
public sealed record ReviewFact
{
    public required int ApplicationId { get; init; }

    public required TitleLevel Level { get; init; }

    public required string Specialty { get; init; }

    /// <summary>How many further experts it needs, at least 0.</summary>
    public required int Needed { get; init; }
}
