using OfficeOpenXml;
using ScoringPlatform.Db.Bi;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>
/// The frame of a sheet of single facts: title, headers, table, widths, print settings, and two sample rows that carry
/// the styles. The rows themselves are written by <see cref="StreamedSheet"/> when the package is.
/// </summary>
internal static class DetailSheet
{
    public const int FirstRow = HeaderRow + 1;

    private const int HeaderRow = 4;
    private const string WholeFormat = "0";
    private const string PointsFormat = "0.000";

    public static string SheetName(ReportText text, BiTable table) => text[$"sheet.detail.{table.Name}"];

    /// <summary>Such as <c>Detail_applications</c>: the same in every year and language.</summary>
    public static string TableName(BiTable table) => $"Detail_{table.Name}";

    public static void Add(ExcelPackage package, AnnualReport report, ReportText text, SheetRows rows)
    {
        var columns = rows.Table.Columns;
        var writer = new SheetWriter(package, report, text, SheetName(text, rows.Table));
        writer.WriteTitle(SheetName(text, rows.Table));
        writer.WriteHeaders(HeaderRow, 1, [.. columns.Select(column => text.Language == ReportLanguage.Chinese ? Short(column) : column.En)]);
        writer.Sheet.Row(HeaderRow).Height = 48;
        for (var index = 0; index < columns.Count; index++)
        {
            var cell = writer.Sheet.Cells[FirstRow, index + 1];
            cell.Value = 0;
            cell.Style.Numberformat.Format = Format(columns[index].Type);
            writer.Sheet.Column(index + 1).Width = columns[index].Type is BiType.Code or BiType.Text ? 16 : 10;
        }

        var quoted = writer.Sheet.Cells[FirstRow + 1, 1];
        quoted.Value = "=";
        quoted.Style.QuotePrefix = true;
        var last = HeaderRow + Math.Max(1, rows.Count);
        writer.Sheet.Tables.Add(writer.Sheet.Cells[HeaderRow, 1, last, columns.Count], TableName(rows.Table)).TableStyle = OfficeOpenXml.Table.TableStyles.Light1;
        writer.Sheet.View.FreezePanes(FirstRow, rows.Table.Key.Count + 1);
        writer.SetPrint(last, columns.Count, HeaderRow, landscape: true);
    }

    private static string Short(BiColumn column) => column.Zh.Split('；', '，')[0];

    private static string Format(BiType type) => type switch
    {
        BiType.Points => PointsFormat,
        BiType.Whole or BiType.Flag => WholeFormat,
        _ => "@",
    };
}
