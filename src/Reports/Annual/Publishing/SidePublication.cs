using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual.Publishing;

/// <summary>Single counts beside the funnel: shown when neither they nor their difference to a count that is shown is small.</summary>
internal static class SidePublication
{
    public static SpanFigures Of(SpanFigures full, StageFigures total, int least) => full with
    {
        Applications = Cells.IsSafeBeside(full.Applications!.Value, total, least) ? full.Applications : null,
        Days = full.Applications >= least ? full.Days : null,
    };

    public static ObjectionFigures Of(ObjectionFigures full, StageFigures total, int least)
    {
        var applications = total.Objected;
        var objections = applications is { } known && Differ(full.Objections!.Value, known, least) ? full.Objections : null;
        var rechecked = Cells.IsSafeBeside(full.Rechecked!.Value, total, least) ? full.Rechecked : null;
        return new ObjectionFigures(
            applications,
            objections,
            objections is { } all && Differ(all, full.Upheld!.Value, least) ? full.Upheld : null,
            rechecked,
            rechecked is { } again && Differ(again, full.ThroughAfterRecheck!.Value, least) ? full.ThroughAfterRecheck : null);
    }

    /// <summary>Whether both counts and their difference may be seen.</summary>
    private static bool Differ(int one, int other, int least) =>
        Cells.IsSafe(one, least) && Cells.IsSafe(other, least) && Cells.IsSafe(Math.Abs(one - other), least);
}
