namespace ScoringPlatform.Api.Import.Layout;

/// <summary>One sheet of the import workbook: a header row, then one record a row.</summary>
/// <param name="Name">The sheet's tab.</param>
/// <param name="Purpose">One line for the sheet of instructions.</param>
/// <param name="Columns">In the order they are written.</param>
public sealed record WorkbookSheet(string Name, string Purpose, IReadOnlyList<WorkbookColumn> Columns)
{
    /// <summary>The most records one sheet may hold.</summary>
    public const int MaximumRows = 50_000;
}
