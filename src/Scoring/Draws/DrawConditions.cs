using ScoringPlatform.Scoring.Experts;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Draws;

/// <summary>Who may be drawn, and how many of each.</summary>
public sealed record DrawConditions
{
    /// <summary>The level reviewed; those drawn hold at least that title.</summary>
    public required TitleLevel Level { get; init; }

    /// <summary>How many of each specialty. An expert of several fills one of them.</summary>
    public required IReadOnlyList<SpecialtyQuota> Quotas { get; init; }

    /// <summary>The greatest number of experts of one employer; null sets no limit.</summary>
    public int? PerEmployer { get; init; }

    /// <summary>From how many of the applications in question an expert may be recused and still be drawn. Default 0: none.</summary>
    public int MostRecusals { get; init; }

    /// <summary>The days on which those drawn are needed, all of them.</summary>
    public required DayRange Days { get; init; }
}
