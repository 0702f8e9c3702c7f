namespace ScoringPlatform.Reports.Annual.Publishing;

/// <summary>One expert's row: scores that rest on few ballots would tell single ones.</summary>
internal static class ExpertPublication
{
    public static ExpertRow Of(ExpertRow row, int least) =>
        row.Submitted >= least ? row : row with { MeanScore = null, Spread = null, Severity = null };
}
