using ScoringPlatform.Db;
using ScoringPlatform.Db.Bi;
using ScoringPlatform.Reports.Facts;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>The rows of one detail sheet, read one at a time while the sheet is written.</summary>
/// <param name="Table">The table for analysis that they are of.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Open">Begins at the first.</param>
public sealed record SheetRows(BiTable Table, int Count, Func<FactReader> Open)
{
    /// <summary>The most rows that a sheet holds below its headers: ECMA-376 knows 1 048 576 rows.</summary>
    public const int Most = 1_048_000;

    private static readonly string[] Shown = ["applications", "expert_scores", "rounds", "recommendations"];

    /// <summary>What a workbook with full cells shows of single facts. Tables that no sheet can hold are left to the data package.</summary>
    public static IReadOnlyList<SheetRows> OfSnapshot(ScoringContext db, int snapshotId) =>
    [
        .. BiTables.All
            .Where(table => Shown.Contains(table.Name))
            .Select(table => new SheetRows(table, FactReader.Count(db, table, snapshotId), () => FactReader.Open(db, table, snapshotId)))
            .Where(rows => rows.Count <= Most),
    ];
}
