namespace ScoringPlatform.Reports.Workbooks;

/// <summary>Where a chart goes and how it reads.</summary>
/// <param name="HeaderRow">The row with the names of its series.</param>
/// <param name="BelowRow">The row that it stands below.</param>
/// <param name="Columns">How many columns of the sheet it spans.</param>
/// <param name="Format">Of its values; a percentage has an axis from 0 to 1.</param>
/// <param name="Lying">Bars from left to right, the first at the top, rather than columns.</param>
internal sealed record ChartPlace(int HeaderRow, int BelowRow, int Columns, string Format, bool Lying = false);
