using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual.Publishing;

/// <summary>
/// Margins: those that passed sum to the applications voted through, those that failed to the rest, so that each side is
/// suppressed by itself, and nothing is shown unless both sums are.
/// </summary>
internal static class VotePublication
{
    public static VoteFigures Of(VoteFigures full, StageFigures total, int least)
    {
        var known = full.Items == total.Voted && full.Passed == total.VotedThrough;
        MarginRow[] margins = known
            ? [.. Side(full.Margins.Where(row => row.Margin < 0), least), .. Side(full.Margins.Where(row => row.Margin >= 0), least)]
            : [.. full.Margins.Select(row => row with { Applications = null })];
        var byOne = margins.Where(row => row.Margin is 0 or -1).ToArray();
        return new VoteFigures(
            known ? full.Items : null,
            known ? full.Passed : null,
            byOne.All(row => row.Applications is not null) ? full.DecidedByOne : null,
            Cells.IsSafe(full.NoQuorum!.Value, least) ? full.NoQuorum : null,
            margins);
    }

    private static IEnumerable<MarginRow> Side(IEnumerable<MarginRow> rows, int least)
    {
        var list = rows.ToList();
        return list.Zip(Cells.OfParts([.. list.Select(row => row.Applications!.Value)], least), (row, shown) => row with { Applications = shown });
    }
}
