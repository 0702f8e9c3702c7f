using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual;

/// <summary>
/// Every figure of one year. A null count is suppressed (<see cref="Publishing.Publication"/>); in full figures none is. This is what a
/// snapshot stores, once full and once as published.
/// </summary>
public sealed record AnnualFigures
{
    /// <summary>Whether small cells are shown.</summary>
    public required bool Full { get; init; }

    /// <summary>The least count a published cell may show.</summary>
    public required int MinimumCell { get; init; }

    public required StageFigures Total { get; init; }

    /// <summary>The change of the whole year's pass rates on the years before, the nearest first.</summary>
    public IReadOnlyList<RateChange> Changes { get; init; } = [];

    /// <summary>The tables of pass rates, in the order of the report.</summary>
    public required IReadOnlyList<ReportTable> Tables { get; init; }

    public required CriteriaFigures Criteria { get; init; }

    public required RecommendationFigures Recommendations { get; init; }

    public required ExpertFigures Experts { get; init; }

    public required VoteFigures Votes { get; init; }

    /// <summary>How long each stretch took, in order.</summary>
    public required IReadOnlyList<SpanFigures> Spans { get; init; }

    public required ObjectionFigures Objections { get; init; }

    /// <summary>The table of these dimensions.</summary>
    /// <exception cref="InvalidOperationException">A report has no such table.</exception>
    public ReportTable Table(params ReportDimension[] dimensions) => Tables.First(table => table.Dimensions.SequenceEqual(dimensions));
}
