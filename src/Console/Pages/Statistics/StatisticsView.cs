using static ScoringPlatform.Console.Pages.Statistics.StatisticsOfQuery;

namespace ScoringPlatform.Console.Pages.Statistics;

/// <summary>What a page of statistics shows.</summary>
/// <param name="Choice">What was asked for.</param>
/// <param name="Cycles">The years that there are, the latest first.</param>
/// <param name="All">The overall rates of every year with numbers, the earliest first.</param>
/// <param name="Shown">The years shown, the latest first, with the parts that were asked for.</param>
public sealed record StatisticsView(
    StatisticsChoice Choice, IReadOnlyList<CycleYear> Cycles, IReadOnlyList<AnnualStatistics> All, IReadOnlyList<AnnualStatistics> Shown)
{
    /// <summary>The least count that is shown to who does not see all cells.</summary>
    public int MinimumCell => Shown.Concat(All).Select(year => year.MinimumCell).DefaultIfEmpty(0).Max();
}
