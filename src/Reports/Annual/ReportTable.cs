using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual;

/// <summary>The year's applications grouped by one or several dimensions. Every application is in exactly one group.</summary>
/// <param name="Dimensions">What it is grouped by.</param>
/// <param name="Groups">The groups that have an application, in the order of their keys.</param>
public sealed record ReportTable(IReadOnlyList<ReportDimension> Dimensions, IReadOnlyList<ReportGroup> Groups)
{
    /// <summary>The sum of all groups.</summary>
    public StageCounts Total => StageCounts.Sum(Groups.Select(group => group.Rates.Counts));
}
