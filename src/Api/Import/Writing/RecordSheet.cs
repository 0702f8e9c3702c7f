using System.Drawing;
using OfficeOpenXml;
using OfficeOpenXml.Style;
using ScoringPlatform.Api.Import.Layout;

namespace ScoringPlatform.Api.Import.Writing;

/// <summary>A sheet of records: header with notes, formats, drop-downs, and the rows.</summary>
internal static class RecordSheet
{
    /// <summary>The author that Excel shows for a note.</summary>
    private const string Author = "填写说明";

    public static void Write(
        ExcelWorksheet sheet, WorkbookSheet layout, IReadOnlyList<Row> rows, IReadOnlyDictionary<string, string> ranges)
    {
        for (var column = 0; column < layout.Columns.Count; column++)
        {
            WriteHeader(sheet, column + 1, layout.Columns[column]);
            Format(sheet, column + 1, layout.Columns[column]);
            AddDropDown(sheet, column + 1, layout.Columns[column], ranges);
            for (var row = 0; row < rows.Count; row++)
            {
                sheet.Cells[row + 2, column + 1].Value = CellValue(layout.Columns[column], rows[row][layout.Columns[column].Key]);
            }
        }

        sheet.View.FreezePanes(2, 2);
        sheet.Cells[1, 1, 1, layout.Columns.Count].AutoFilter = true;
    }

    private static void WriteHeader(ExcelWorksheet sheet, int column, WorkbookColumn layout)
    {
        var cell = sheet.Cells[1, column];
        cell.Value = layout.Required ? layout.Header + "*" : layout.Header;
        cell.Style.Font.Bold = true;
        cell.Style.Fill.PatternType = ExcelFillStyle.Solid;
        cell.Style.Fill.BackgroundColor.SetColor(layout.Required ? Color.FromArgb(0xFD, 0xE9, 0xD9) : Color.FromArgb(0xDD, 0xEB, 0xF7));
        cell.AddComment(layout.Note, Author);
        sheet.Column(column).Width = layout.Kind switch
        {
            ColumnKind.Code => 26,
            ColumnKind.IdNumber => 22,
            ColumnKind.Text => layout.MaximumLength > 80 ? 32 : 14,
            _ => 14,
        };
    }

    private static void Format(ExcelWorksheet sheet, int column, WorkbookColumn layout) =>
        sheet.Column(column).Style.Numberformat.Format = layout.Kind switch
        {
            ColumnKind.Text or ColumnKind.Code or ColumnKind.IdNumber or ColumnKind.YesNo => "@",
            ColumnKind.Date => "yyyy-mm-dd",
            ColumnKind.Count => "0",
            _ => "#,##0.00",
        };

    private static void AddDropDown(
        ExcelWorksheet sheet, int column, WorkbookColumn layout, IReadOnlyDictionary<string, string> ranges)
    {
        var list = layout.Kind == ColumnKind.YesNo ? CodeLists.YesNo : layout.Codes;
        if (list is null)
        {
            return;
        }

        var validation = sheet.DataValidations.AddListValidation(
            ExcelCellBase.GetAddress(2, column, WorkbookSheet.MaximumRows + 1, column));
        validation.Formula.ExcelFormula = ranges[list.Name];
        validation.ShowErrorMessage = true;
        validation.Error = "请从下拉列表中选择。";
        validation.AllowBlank = !layout.Required;
    }

    private static object? CellValue(WorkbookColumn layout, object? value) => (layout.Kind, value) switch
    {
        (_, null) => null,
        (ColumnKind.Code, string code) => layout.Codes!.Get(code).Display,
        (ColumnKind.YesNo, bool yes) => yes ? "是" : "否",
        (ColumnKind.Date, DateOnly date) => date.ToDateTime(TimeOnly.MinValue),
        (ColumnKind.Money, long fen) => fen / 100m,
        (ColumnKind.IdNumber, IdNumber number) => number.Value,
        _ => value,
    };
}
