using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>The cap of one level and specialty. Every candidate is in exactly one of the three lists, each by application id.</summary>
public sealed record CapResult
{
    public required TitleLevel Level { get; init; }

    public required string Specialty { get; init; }

    /// <summary>How many were voted through.</summary>
    public required int VotedThrough { get; init; }

    /// <summary>How many may pass: the share of those voted through, rounded down.</summary>
    public required int Places { get; init; }

    public required IReadOnlyList<int> Inside { get; init; }

    /// <summary>Equal candidates for fewer places than there are of them: people must decide. Empty when the line falls between unequal ones.</summary>
    public required IReadOnlyList<int> TiedAtLine { get; init; }

    /// <summary>How many of those tied may still pass.</summary>
    public required int PlacesForTied { get; init; }

    public required IReadOnlyList<int> Outside { get; init; }
}
