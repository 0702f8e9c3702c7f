namespace ScoringPlatform.Reports.Workbooks;

/// <summary>Writes the rows of a model as an Excel table with a name that stays the same from year to year.</summary>
internal static class SheetTable
{
    private const double HeaderHeight = 34;
    private const double MeasureHeight = 22;

    /// <summary>Headers at <paramref name="row"/>, the rows below.</summary>
    /// <returns>The last row; without rows the table has one empty row, because an Excel table must have one.</returns>
    public static int Write<T>(
        SheetWriter writer, string name, int row, int column, IReadOnlyList<SheetColumn<T>> columns, IEnumerable<T> rows)
    {
        writer.WriteHeaders(row, column, [.. columns.Select(one => one.Header)]);
        writer.Sheet.Row(row).Height = HeaderHeight;
        var last = row;
        foreach (var item in rows)
        {
            last++;
            for (var index = 0; index < columns.Count; index++)
            {
                writer.Write(last, column + index, columns[index].Value(item), columns[index].Kind);
            }
        }

        last = Math.Max(last, row + 1);
        writer.MakeTable(name, row, column, last, column + columns.Count - 1);
        return last;
    }

    /// <summary>Measures and their values, one below the other.</summary>
    public static int WriteMeasures(SheetWriter writer, string name, int row, IReadOnlyList<(string Key, object? Value, CellKind Kind)> measures)
    {
        var text = writer.Text;
        writer.WriteHeaders(row, 1, [text["column.measure"], text["column.value"]]);
        writer.Sheet.Row(row).Height = MeasureHeight;
        var last = row;
        foreach (var (key, value, kind) in measures)
        {
            writer.Write(++last, 1, text[$"measure.{key}"]);
            writer.Write(last, 2, value, kind);
        }

        writer.MakeTable(name, row, 1, last, 2);
        return last;
    }
}
