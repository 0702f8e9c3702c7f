using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Statistics;
using ScoringPlatform.Scoring.Statistics.Suppression;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Reports.Annual.Publishing;

/// <summary>
/// What of a year's figures may leave the office: no count below the cycle's least cell, no two counts whose difference is
/// below it, and none that follows from others by sums over any of the published tables. Decided once for all tables
/// together when the snapshot is taken; every form shows what was decided. How: <see cref="TableSuppression"/>,
/// <see cref="CrossedSuppression"/>.
/// </summary>
public static class Publication
{
    /// <summary>What the stages of the funnel without its branch are worth to readers: pass rates before the rest.</summary>
    private static readonly int[] FunnelWorth = [30, 1, 4, 10, 1, 10, 30, 2, 2, 8];

    /// <summary>The same for <see cref="PassRates.Stages"/>.</summary>
    private static readonly int[] TableWorth = [6, 2, 4, 4, 6, 3];

    /// <param name="full">Full figures. Changes on other years are not taken over: those are of what both years show.</param>
    /// <param name="standard">Whose specialties and conditions the tables list.</param>
    public static AnnualFigures Of(AnnualFigures full, ReportStandard standard)
    {
        ArgumentNullException.ThrowIfNull(full);
        ArgumentNullException.ThrowIfNull(standard);
        var least = full.MinimumCell;
        var total = Total(full.Total, least);
        var tables = Tables(full, standard, total);
        return full with
        {
            Full = false,
            Total = total,
            Changes = [],
            Tables = tables,
            Criteria = CriteriaPublication.Of(full.Criteria, least),
            Recommendations = RecommendationPublication.Of(full.Recommendations, Exceptional(tables), TableWorth, least),
            Experts = full.Experts with { Rows = [.. full.Experts.Rows.Select(row => ExpertPublication.Of(row, least))] },
            Votes = VotePublication.Of(full.Votes, total, least),
            Spans = [.. full.Spans.Select(span => SidePublication.Of(span, total, least))],
            Objections = SidePublication.Of(full.Objections, total, least),
        };
    }

    private static StageFigures Total(StageFigures full, int least)
    {
        var chain = FunnelStages.Chain;
        var shown = TableSuppression.OfTotal([.. chain.Select(stage => full.Of(stage)!.Value)], FunnelWorth, least);
        var stages = chain.Where((_, index) => shown[index] is not null).ToHashSet();
        if (Cells.IsSafeBeside(full.Objected!.Value, full.Only(stages), least))
        {
            stages.Add(FunnelStage.Objected);
        }

        return full.Only(stages);
    }

    private static IReadOnlyList<ReportTable> Tables(AnnualFigures full, ReportStandard standard, StageFigures total)
    {
        var crossed = CrossedPublication.Of(full, standard, total, TableWorth);
        var whole = full.Tables
            .Where(table => table.Dimensions is [> ReportDimension.Specialty and not (ReportDimension.Condition or ReportDimension.Broken)])
            .Select(table => OfTable(GroupList.Complete(table, standard), total, full.MinimumCell))
            .ToList();
        var exceptional = Exceptional(whole);
        var partial = full.Tables
            .Where(table => table.Dimensions is [ReportDimension.Condition or ReportDimension.Broken])
            .Select(table => OfTable(GroupList.Complete(table, standard), exceptional, full.MinimumCell));
        return [.. crossed, .. whole, .. partial];
    }

    private static ReportTable OfTable(ReportTable table, StageFigures total, int least)
    {
        var shown = Cells.OfRows([.. table.Groups.Select(group => group.Counts)], total, TableWorth, least);
        return table with
        {
            Groups = [.. table.Groups.Zip(shown, (group, counts) => group with { Counts = counts, Changes = [] })],
            Total = Cells.TableTotal(total),
        };
    }

    /// <summary>What is shown of the exceptional track: the total of every table that only this track has.</summary>
    private static StageFigures Exceptional(IReadOnlyList<ReportTable> tables) =>
        tables.First(table => table.Dimensions is [ReportDimension.Track]).Groups
            .FirstOrDefault(group => group.Keys[0] == Codes.Of(Track.Exceptional))?.Counts ?? StageFigures.Of(default(StageCounts));
}
