using OfficeOpenXml;
using ScoringPlatform.Api.Import.Layout;

namespace ScoringPlatform.Api.Import.Reading;

/// <summary>Reads one sheet's rows.</summary>
internal sealed class SheetReader(WorkbookSheet layout, ProblemList problems)
{
    private const int HeaderLine = 1;

    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    public string Name => layout.Name;

    /// <summary>All rows that are not empty; what is wrong in them is in the list of problems, and the value is null.</summary>
    public List<Row> Read(ExcelWorksheet? sheet)
    {
        if (sheet is null)
        {
            problems.Add(layout.Name, "A1", ProblemKind.SheetMissing, $"应有名为“{layout.Name}”的工作表。");
            return [];
        }

        var last = sheet.Dimension?.End.Row ?? 0;
        if (last > WorkbookSheet.MaximumRows + HeaderLine)
        {
            problems.Add(layout.Name, $"A{last}", ProblemKind.SheetTooLong, $"最多 {WorkbookSheet.MaximumRows} 行。");
            return [];
        }

        foreach (var merged in sheet.MergedCells.Where(m => m is not null))
        {
            problems.Add(layout.Name, merged.Split(':')[0], ProblemKind.MergedCell, "请取消合并，每格填写各自的内容。");
        }

        ReadHeader(sheet);
        return [.. Enumerable.Range(HeaderLine + 1, Math.Max(0, last - HeaderLine)).Select(line => ReadRow(sheet, line)).OfType<Row>()];
    }

    /// <summary>The address of a row's cell.</summary>
    public string Cell(Row row, string key) => ExcelCellBase.GetAddress(row.Line, columns.GetValueOrDefault(key, 1));

    /// <summary>Notes a problem of a cell that was readable by itself.</summary>
    public void Report(Row row, string key, ProblemKind kind, string expected) =>
        problems.Add(layout.Name, Cell(row, key), kind, expected, row);

    private void ReadHeader(ExcelWorksheet sheet)
    {
        var byHeader = layout.Columns.ToDictionary(c => c.Header, StringComparer.Ordinal);
        for (var column = 1; column <= (sheet.Dimension?.End.Column ?? 0); column++)
        {
            var header = (sheet.Cells[HeaderLine, column].Value as string)?.Trim().TrimEnd('*');
            if (string.IsNullOrEmpty(header))
            {
                continue;
            }

            var address = ExcelCellBase.GetAddress(HeaderLine, column);
            if (!byHeader.TryGetValue(header, out var known))
            {
                problems.Add(layout.Name, address, ProblemKind.ColumnUnknown, "表头应与导入表模板一致。");
            }
            else if (!columns.TryAdd(known.Key, column))
            {
                problems.Add(layout.Name, address, ProblemKind.ColumnRepeated, $"“{header}”只能有一列。");
            }
        }

        foreach (var missing in layout.Columns.Where(c => c.Required && !columns.ContainsKey(c.Key)))
        {
            problems.Add(layout.Name, "A1", ProblemKind.ColumnMissing, $"应有“{missing.Header}”列。");
        }
    }

    private Row? ReadRow(ExcelWorksheet sheet, int line)
    {
        if (columns.Values.All(column => IsEmpty(sheet.Cells[line, column])))
        {
            return null;
        }

        var row = new Row { Line = line };
        foreach (var column in layout.Columns)
        {
            if (columns.TryGetValue(column.Key, out var index))
            {
                var (value, problem, expected) = CellReader.Read(sheet.Cells[line, index], column);
                row[column.Key] = value;
                if (problem is { } kind)
                {
                    problems.Add(layout.Name, ExcelCellBase.GetAddress(line, index), kind, expected, row);
                }
            }
            else if (column.Required)
            {
                problems.Spoil(row);
            }
        }

        return row;
    }

    private static bool IsEmpty(ExcelRange cell) =>
        string.IsNullOrEmpty(cell.Formula) && (cell.Value is null || cell.Value is string text && string.IsNullOrWhiteSpace(text));
}
