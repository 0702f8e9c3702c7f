using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Api.Statistics;

/// <summary>A year's numbers without a name in them. A null count is suppressed.</summary>
/// <param name="Year">The review year.</param>
/// <param name="Provisional">True while the year is open: the numbers still move.</param>
/// <param name="Full">Whether small cells are shown.</param>
/// <param name="MinimumCell">The least count that is shown otherwise.</param>
/// <param name="TakenAt">When they were frozen, UTC.</param>
/// <param name="Hash">SHA-256 over the facts they are counted from: equal hashes, equal numbers.</param>
/// <param name="Funnel">How many came how far.</param>
/// <param name="Overall">All applications.</param>
/// <param name="Changes">The change of the overall pass rates on the years before, the nearest first.</param>
/// <param name="Groups">The rows of the table asked for; empty when none was.</param>
public sealed record AnnualStatistics(
    int Year,
    bool Provisional,
    bool Full,
    int MinimumCell,
    DateTime TakenAt,
    string Hash,
    string StandardCode,
    string StandardVersion,
    IReadOnlyList<FunnelStep> Funnel,
    PassRates Overall,
    IReadOnlyList<RateChange> Changes,
    IReadOnlyList<ReportGroup> Groups,
    CriteriaFigures Criteria,
    RecommendationFigures Recommendations,
    ExpertFigures Experts,
    VoteFigures Votes,
    IReadOnlyList<SpanFigures> Spans,
    ObjectionFigures Objections)
{
    internal static AnnualStatistics Of(AnnualReport report, IReadOnlyList<ReportGroup> groups) => new(
        report.Year,
        report.Provisional,
        report.Full,
        report.MinimumCell,
        report.TakenAt,
        report.SnapshotHash,
        report.Standard.Code,
        report.Standard.Version,
        report.Funnel,
        report.Rates,
        report.Figures.Changes,
        groups,
        report.Figures.Criteria,
        report.Figures.Recommendations,
        report.Figures.Experts,
        report.Figures.Votes,
        report.Figures.Spans,
        report.Figures.Objections);
}
