using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Reports.Annual.Counting;

/// <summary>The applications of a snapshot that agree in some dimensions, counted.</summary>
internal sealed record CubeCell(IReadOnlyDictionary<ReportDimension, CubeKey> Keys, StageCounts Counts);
