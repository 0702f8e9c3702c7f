using ScoringPlatform.Reports.Annual;

namespace ScoringPlatform.Api.Statistics;

/// <summary>Keeps the groups whose code in one dimension is among those given.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="In">Codes, such as <c>ENGINEER</c> or <c>30-34</c>; null is not known.</param>
public sealed record StatisticsFilterInput(ReportDimension Dimension, IReadOnlyList<string?> In);
