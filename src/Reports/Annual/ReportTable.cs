using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual;

/// <summary>Applications grouped by one or several dimensions. Every application that it covers is in exactly one group.</summary>
/// <param name="Dimensions">What it is grouped by.</param>
/// <param name="Groups">The groups that have an application, in the order of their keys.</param>
/// <param name="Total">What it covers: the whole year, or the exceptional track for the dimensions that only that track has.</param>
public sealed record ReportTable(IReadOnlyList<ReportDimension> Dimensions, IReadOnlyList<ReportGroup> Groups, StageFigures Total);
