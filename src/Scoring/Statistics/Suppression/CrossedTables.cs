namespace ScoringPlatform.Scoring.Statistics.Suppression;

/// <summary>Two tables and the table that crosses them, with null for what is suppressed.</summary>
/// <param name="Rows">The table of the first dimension.</param>
/// <param name="Columns">The table of the second.</param>
/// <param name="Cells">
/// The crossed table by row and column, pairs without an application among them: a list of those alone that have one would
/// tell that a hidden cell is not 0.
/// </param>
public sealed record CrossedTables(int?[][] Rows, int?[][] Columns, int?[][][] Cells);
