using ScoringPlatform.Scoring.Statistics;
using ScoringPlatform.Scoring.Statistics.Suppression;

namespace ScoringPlatform.Reports.Annual.Publishing;

/// <summary>Rows of figures to and from the counts that suppression works on.</summary>
internal static class Cells
{
    private static readonly HashSet<FunnelStage> Stages = [.. PassRates.Stages];

    public static bool IsSafe(int count, int least) => count == 0 || count >= least;

    /// <summary>Whether a count may be seen beside a total: neither it nor its difference to any stage that is shown is small.</summary>
    public static bool IsSafeBeside(int count, StageFigures total, int least) =>
        IsSafe(count, least) && total.Shown.All(shown => shown is not { } other || IsSafe(Math.Abs(other - count), least));

    public static StageFigures TableTotal(StageFigures total) => total.Only(Stages);

    /// <summary>Along <see cref="PassRates.Stages"/>.</summary>
    public static int[] Counts(StageFigures full) => [.. PassRates.Stages.Select(stage => full.Of(stage)!.Value)];

    public static int?[] Shown(StageFigures figures) => [.. PassRates.Stages.Select(figures.Of)];

    public static StageFigures Figures(int?[] shown)
    {
        var all = new int?[FunnelStages.All.Count];
        for (var index = 0; index < shown.Length; index++)
        {
            all[(int)PassRates.Stages[index] - 1] = shown[index];
        }

        return new StageFigures(all);
    }

    /// <summary>The rows of one table whose total is shown as given.</summary>
    public static IReadOnlyList<StageFigures> OfRows(IReadOnlyList<StageFigures> rows, StageFigures total, int[] worth, int least) =>
        rows.Count == 0
            ? []
            : [.. TableSuppression.OfRows([.. rows.Select(Counts)], Shown(total), worth, least).Select(Figures)];

    /// <summary>The parts of a whole that is known; null is suppressed.</summary>
    public static IReadOnlyList<int?> OfParts(IReadOnlyList<int> parts, int least) =>
        parts.Count == 0
            ? []
            : [.. TableSuppression.OfRows([.. parts.Select(part => new[] { part })], [parts.Sum()], [1], least).Select(row => row[0])];
}
