using System.Drawing;
using OfficeOpenXml;
using OfficeOpenXml.Style;
using OfficeOpenXml.Table;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>Writes one sheet of a report in the report's one look: typed cells, explicit widths, frozen headers, a print area.</summary>
internal sealed class SheetWriter
{
    /// <summary>What stands for a count that is not shown.</summary>
    public const string Suppressed = "*";

    private const string CountFormat = "#,##0";
    private const string PercentFormat = "0.0%";
    private const string PointsFormat = "0.000";
    private const string DaysFormat = "0.0";
    private const string ChangeFormat = "+0.0;-0.0;0.0";
    private const string TimeFormat = "yyyy-mm-dd hh:mm:ss";

    /// <summary>In points.</summary>
    private const double RowHeight = 18;

    private static readonly Color Dark = Color.FromArgb(31, 56, 100);
    private static readonly Color Pale = Color.FromArgb(221, 230, 242);
    private static readonly Color Line = Color.FromArgb(205, 212, 222);
    private static readonly Color Grey = Color.FromArgb(110, 110, 110);
    private static readonly Color Red = Color.FromArgb(192, 0, 0);

    public SheetWriter(ExcelPackage package, AnnualReport report, ReportText text, string name)
    {
        Sheet = package.Workbook.Worksheets.Add(name);
        Sheet.View.ShowGridLines = false;
        Report = report;
        Text = text;
    }

    public ExcelWorksheet Sheet { get; }

    public AnnualReport Report { get; }

    public ReportText Text { get; }

    public void Write(int row, int column, string value)
    {
        var cell = Sheet.Cells[row, column];
        cell.Value = SheetText.Clean(value);
        if (SheetText.LooksLikeFormula(value))
        {
            cell.Style.QuotePrefix = true;
        }
    }

    /// <summary>A count; null is a suppressed one, shown by a sign that is no number.</summary>
    public void Write(int row, int column, int? value)
    {
        var cell = Sheet.Cells[row, column];
        cell.Value = value is { } count ? count : Suppressed;
        cell.Style.Numberformat.Format = CountFormat;
        cell.Style.HorizontalAlignment = ExcelHorizontalAlignment.Right;
    }

    /// <summary>A share from 0 to 1 shown as a percentage; an empty cell when there is none.</summary>
    public void WriteShare(int row, int column, double? value)
    {
        Sheet.Cells[row, column].Value = value;
        Sheet.Cells[row, column].Style.Numberformat.Format = PercentFormat;
    }

    public void WriteTime(int row, int column, DateTime value)
    {
        Sheet.Cells[row, column].Value = value;
        Sheet.Cells[row, column].Style.Numberformat.Format = TimeFormat;
    }

    /// <summary>The sheet's title and, below it, the year, snapshot and state that every page should bear.</summary>
    public void WriteTitle(string title)
    {
        Write(1, 1, title);
        var style = Sheet.Cells[1, 1].Style.Font;
        style.Size = 16;
        style.Bold = true;
        style.Color.SetColor(Dark);
        Sheet.Row(1).Height = 26;
        var state = Text[Report.Provisional ? "provisional" : "final"];
        Write(2, 1, Text.Format("subtitle", Report.Year, Report.ShortHash, state));
        Sheet.Cells[2, 1].Style.Font.Color.SetColor(Report.Provisional ? Red : Grey);
        if (!Report.Full)
        {
            Write(3, 1, Text.Format("suppressed.note", Report.MinimumCell));
            Sheet.Cells[3, 1].Style.Font.Color.SetColor(Grey);
        }
    }

    /// <summary>A cell of a table, written by what it holds; null is an empty cell.</summary>
    public void Write(int row, int column, object? value, CellKind kind)
    {
        var cell = Sheet.Cells[row, column];
        switch (value)
        {
            case null:
                break;
            case string text:
                Write(row, column, text);
                break;
            default:
                cell.Value = value;
                break;
        }

        if (kind == CellKind.Text)
        {
            cell.Style.HorizontalAlignment = ExcelHorizontalAlignment.Left;
            cell.Style.Indent = 1;
        }
        else
        {
            cell.Style.Numberformat.Format = Format(kind);
            cell.Style.HorizontalAlignment = ExcelHorizontalAlignment.Right;
        }
    }

    private static string Format(CellKind kind) => kind switch
    {
        CellKind.Share => PercentFormat,
        CellKind.Points => PointsFormat,
        CellKind.Days => DaysFormat,
        CellKind.Change => ChangeFormat,
        _ => CountFormat,
    };

    public void WriteHeading(int row, int column, string heading)
    {
        Write(row, column, heading);
        var font = Sheet.Cells[row, column].Style.Font;
        font.Bold = true;
        font.Size = 12;
        font.Color.SetColor(Dark);
    }

    public void WriteHeaders(int row, int column, IReadOnlyList<string> headers)
    {
        for (var index = 0; index < headers.Count; index++)
        {
            Write(row, column + index, headers[index]);
        }

        var style = Sheet.Cells[row, column, row, column + headers.Count - 1].Style;
        style.Font.Bold = true;
        style.Font.Color.SetColor(Color.White);
        style.Fill.PatternType = ExcelFillStyle.Solid;
        style.Fill.BackgroundColor.SetColor(Dark);
        style.WrapText = true;
        style.VerticalAlignment = ExcelVerticalAlignment.Center;
        style.HorizontalAlignment = ExcelHorizontalAlignment.Center;
    }

    /// <summary>A label over one or several header cells.</summary>
    public void WriteBanner(int row, int column, int width, string label)
    {
        Write(row, column, label);
        var range = Sheet.Cells[row, column, row, column + width - 1];
        range.Merge = width > 1;
        range.Style.HorizontalAlignment = ExcelHorizontalAlignment.Center;
        range.Style.Font.Bold = true;
        range.Style.Font.Color.SetColor(Dark);
        range.Style.Fill.PatternType = ExcelFillStyle.Solid;
        range.Style.Fill.BackgroundColor.SetColor(Pale);
        range.Style.Border.Left.Style = ExcelBorderStyle.Thin;
        range.Style.Border.Left.Color.SetColor(Color.White);
    }

    public void MarkTotal(int row, int column, int width)
    {
        var style = Sheet.Cells[row, column, row, column + width - 1].Style;
        style.Font.Bold = true;
        style.Fill.PatternType = ExcelFillStyle.Solid;
        style.Fill.BackgroundColor.SetColor(Pale);
        style.Border.Top.Style = ExcelBorderStyle.Medium;
        style.Border.Top.Color.SetColor(Dark);
    }

    /// <summary>
    /// Makes the range, its first row the headers, an Excel table with a name that stays the same from year to year. Lines
    /// between the rows are drawn besides, for programs that do not draw table styles.
    /// </summary>
    public void MakeTable(string name, int fromRow, int fromColumn, int toRow, int toColumn)
    {
        for (var row = fromRow + 1; row <= toRow; row++)
        {
            var style = Sheet.Cells[row, fromColumn, row, toColumn].Style;
            style.Border.Bottom.Style = ExcelBorderStyle.Thin;
            style.Border.Bottom.Color.SetColor(Line);
            style.VerticalAlignment = ExcelVerticalAlignment.Center;
            Sheet.Row(row).Height = Math.Max(Sheet.Row(row).Height, RowHeight);
        }

        var table = Sheet.Tables.Add(Sheet.Cells[fromRow, fromColumn, toRow, toColumn], name);
        table.TableStyle = TableStyles.Light9;
        table.ShowFilter = false;
        table.ShowRowStripes = true;
    }

    /// <summary>Makes a row as high as its longest text needs at a column's width; characters of Chinese are two wide.</summary>
    public void FitHeight(int row, string text, double width)
    {
        var signs = text.Sum(sign => sign > '\u2e7f' ? 2 : 1);
        var lines = Math.Max(1, (int)Math.Ceiling(signs * 1.1 / width));
        Sheet.Row(row).Height = Math.Max(RowHeight, lines * 14.5 + 4);
    }

    public void SetWidths(params ReadOnlySpan<double> widths)
    {
        for (var index = 0; index < widths.Length; index++)
        {
            Sheet.Column(index + 1).Width = widths[index];
        }
    }

    /// <summary>A4, one page wide, the header row on every page (0 for none).</summary>
    public void SetPrint(int lastRow, int lastColumn, int headerRow, bool landscape)
    {
        var printer = Sheet.PrinterSettings;
        printer.PaperSize = ePaperSize.A4;
        printer.Orientation = landscape ? eOrientation.Landscape : eOrientation.Portrait;
        printer.FitToPage = true;
        printer.FitToWidth = 1;
        printer.FitToHeight = 0;
        printer.LeftMargin = printer.RightMargin = 0.4m;
        printer.TopMargin = printer.BottomMargin = 0.6m;
        printer.PrintArea = Sheet.Cells[1, 1, lastRow, lastColumn];
        if (headerRow > 0)
        {
            printer.RepeatRows = new ExcelAddress(FormattableString.Invariant($"{headerRow}:{headerRow}"));
        }

        Sheet.HeaderFooter.OddFooter.CenteredText = Text["page"];
        Sheet.HeaderFooter.OddFooter.RightAlignedText = Report.ShortHash;
    }
}
