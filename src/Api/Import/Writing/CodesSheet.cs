using OfficeOpenXml;
using ScoringPlatform.Api.Import.Layout;

namespace ScoringPlatform.Api.Import.Writing;

/// <summary>The sheet that holds the choices of all drop-downs, one list a column.</summary>
internal static class CodesSheet
{
    /// <returns>The address of each list, for the validations.</returns>
    public static IReadOnlyDictionary<string, string> Write(ExcelWorksheet sheet, DossierWorkbook layout)
    {
        var ranges = new Dictionary<string, string>(StringComparer.Ordinal);
        var lists = layout.Sheets.SelectMany(s => s.Columns).Select(c => c.Codes).OfType<CodeList>()
            .Append(CodeLists.YesNo)
            .DistinctBy(list => list.Name);
        foreach (var list in lists)
        {
            var column = ranges.Count + 1;
            sheet.Column(column).Width = 36;
            sheet.Cells[1, column].Value = list.Name;
            sheet.Cells[1, column].Style.Font.Bold = true;
            for (var i = 0; i < list.Entries.Count; i++)
            {
                sheet.Cells[i + 2, column].Value = list.Entries[i].Display.TrimEnd();
            }

            var address = ExcelCellBase.GetAddress(2, column, Math.Max(2, list.Entries.Count + 1), column, Absolute: true);
            ranges.Add(list.Name, $"'{DossierWorkbook.Codes}'!{address}");
        }

        sheet.View.FreezePanes(2, 1);
        return ranges;
    }
}
