using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Statistics;

/// <summary>No table of the year's statistics has these dimensions.</summary>
public sealed class NoSuchTableException(IReadOnlyList<ReportDimension> dimensions, IReadOnlyList<ReportTable> tables) : DomainException(
    "NO_SUCH_TABLE",
    $"Statistics have no table by {Names(dimensions)}. Group and filter by one of: {string.Join("; ", tables.Select(table => Names(table.Dimensions)))}.")
{
    private static string Names(IEnumerable<ReportDimension> dimensions) => string.Join(" and ", dimensions.Select(dimension => Codes.Of(dimension)));
}
