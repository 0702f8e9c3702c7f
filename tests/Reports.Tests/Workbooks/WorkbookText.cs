using System.Globalization;
using System.Text;
using OfficeOpenXml;
using OfficeOpenXml.Drawing;

namespace ScoringPlatform.Reports.Tests.Workbooks;

/// <summary>A workbook as text: every sheet with its print settings, charts and tables, then every cell that has a value.</summary>
internal static class WorkbookText
{
    public static string Of(byte[] workbook)
    {
        using var package = new ExcelPackage(new MemoryStream(workbook));
        var text = new StringBuilder();
        foreach (var sheet in package.Workbook.Worksheets)
        {
            text.Append(CultureInfo.InvariantCulture, $"== {sheet.Name} | print {sheet.PrinterSettings.PrintArea?.Address} {sheet.PrinterSettings.Orientation}\n");
            foreach (var table in sheet.Tables)
            {
                text.Append(CultureInfo.InvariantCulture, $"table {table.Name} {table.Address.Address}\n");
            }

            foreach (var drawing in sheet.Drawings.Cast<ExcelDrawing>())
            {
                text.Append(CultureInfo.InvariantCulture, $"chart {drawing.Name} {drawing.From.Row + 1}:{drawing.From.Column + 1}\n");
            }

            foreach (var cell in sheet.Cells[sheet.Dimension.Address].Where(cell => cell.Value is not null))
            {
                text.Append(CultureInfo.InvariantCulture, $"{cell.Address} {cell.Value.GetType().Name} {cell.Text}\n");
            }
        }

        return text.ToString();
    }
}
