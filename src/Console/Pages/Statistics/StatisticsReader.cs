using ScoringPlatform.Console.Operations;
using ScoringPlatform.Console.Schema;
using ScoringPlatform.Console.Session;

namespace ScoringPlatform.Console.Pages.Statistics;

/// <summary>Loads the statistics that an address asks for.</summary>
public sealed class StatisticsReader(OperationRunner operations, SignedIn signedIn)
{
    /// <summary>Who may open these pages.</summary>
    public const string Roles = "ANALYST,OFFICER,AUTHORITY";

    /// <summary>Whether the caller may ask for small cells.</summary>
    public bool MaySeeAll => signedIn.IsInAny("OFFICER", "AUTHORITY");

    /// <exception cref="OperationFailedException">It was refused or failed.</exception>
    public async Task<StatisticsView> LoadAsync(StatisticsChoice choice, StatisticsParts parts)
    {
        var cycles = (await operations.RunAsync(StatisticsYearsQuery.With())).Cycles?.Nodes ?? [];
        var all = cycles.Count == 0 ? [] : await AskAsync(choice with { IsFull = false }, [.. cycles.Select(cycle => cycle.Year)], StatisticsParts.None);
        var years = choice.Years.Count > 0 ? choice.Years : [.. all.TakeLast(1).Select(year => year.Year)];
        var allowed = choice with { IsFull = choice.IsFull && MaySeeAll };
        var shown = years.Count == 0 ? [] : await AskAsync(allowed, years, parts);
        return new(
            allowed,
            [.. cycles.Select(cycle => new CycleYear(cycle.Year, cycle.State, all.Any(year => year.Year == cycle.Year)))],
            all,
            [.. shown.Reverse()]);
    }

    private async Task<IReadOnlyList<StatisticsOfQuery.AnnualStatistics>> AskAsync(
        StatisticsChoice choice, IReadOnlyList<int> years, StatisticsParts parts)
    {
        var isOverview = parts.HasFlag(StatisticsParts.Overview);
        // The groups of exceptional conditions are named by the conditions' labels.
        var isCriteria = parts.HasFlag(StatisticsParts.Criteria) || (isOverview && choice.By.Dimensions is [ReportDimension.Condition]);
        return (await operations.RunAsync(StatisticsOfQuery.With(
            years,
            isOverview,
            isCriteria,
            parts.HasFlag(StatisticsParts.Work),
            parts.HasFlag(StatisticsParts.Course),
            isOverview ? choice.By.Dimensions : null,
            isOverview ? choice.Filters() : null,
            choice.IsFull ? StatisticsCells.Full : StatisticsCells.Published))).Numbers;
    }
}
