using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>An application voted through, as the cap sees it.</summary>
public sealed record CapCandidate
{
    public required int ApplicationId { get; init; }

    public required TitleLevel Level { get; init; }

    public required string Specialty { get; init; }

    public required int Yes { get; init; }

    /// <summary>The aggregated score; null ranks below every score.</summary>
    public ScaledScore? Score { get; init; }
}
