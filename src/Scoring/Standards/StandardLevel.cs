using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Standards;

/// <summary>What one level of title asks beyond what every level asks.</summary>
public sealed record StandardLevel
{
    public required TitleLevel Level { get; init; }

    public required string Clause { get; init; }

    public required LocalizedText Label { get; init; }

    /// <summary>The tracks by which one may apply for this level.</summary>
    public required IReadOnlyList<Track> Tracks { get; init; }

    public required IReadOnlyList<Criterion> Criteria { get; init; }
}
