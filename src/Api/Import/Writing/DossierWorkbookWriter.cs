using OfficeOpenXml;
using ScoringPlatform.Api.Import.Layout;
using ScoringPlatform.Api.Import.Mapping;

namespace ScoringPlatform.Api.Import.Writing;

/// <summary>Writes an import workbook: the empty form when there are no records, a filled one otherwise.</summary>
public sealed class DossierWorkbookWriter(DossierWorkbook layout)
{
    /// <param name="records">What to fill in.</param>
    /// <param name="at">The time the file's properties show, so that the same records give the same content.</param>
    public byte[] Write(ImportedWorkbook records, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(records);
        using var package = new ExcelPackage();
        package.Workbook.Properties.Title = "职称评审申报材料导入表";
        package.Workbook.Properties.Created = at;
        package.Workbook.Properties.Modified = at;
        InstructionsSheet.Write(package.Workbook.Worksheets.Add(DossierWorkbook.Instructions), layout);

        var sheets = layout.Sheets.ToDictionary(sheet => sheet, sheet => package.Workbook.Worksheets.Add(sheet.Name));
        var ranges = CodesSheet.Write(package.Workbook.Worksheets.Add(DossierWorkbook.Codes), layout);
        foreach (var (sheet, rows) in RowsOf(records))
        {
            RecordSheet.Write(sheets[sheet], sheet, rows, ranges);
        }

        return package.GetAsByteArray();
    }

    private Dictionary<WorkbookSheet, List<Row>> RowsOf(ImportedWorkbook records)
    {
        var dossiers = records.Dossiers;
        return new()
        {
            [layout.Employers] = [.. records.Employers.Select(PeopleRows.ToRow)],
            [layout.Experts] = [.. records.Experts.Select(PeopleRows.ToRow)],
            [layout.Applications] = [.. dossiers.Select(PeopleRows.ToRow)],
            [layout.Titles] = Children(dossiers, d => d.Dossier.Titles, DossierRows.ToRow),
            [layout.Degrees] = Children(dossiers, d => d.Dossier.Degrees, DossierRows.ToRow),
            [layout.Achievements] = Children(dossiers, d => d.Dossier.Achievements, AchievementRows.ToRow),
            [layout.Findings] = Children(dossiers, d => d.Dossier.Findings, DossierRows.ToRow),
            [layout.Recommendations] = Children(dossiers, d => d.Dossier.Recommendations, DossierRows.ToRow),
        };
    }

    private static List<Row> Children<T>(
        IEnumerable<ImportedDossier> dossiers, Func<ImportedDossier, IEnumerable<T>> children, Func<string, T, Row> toRow) =>
        [.. dossiers.SelectMany(dossier => children(dossier).Select(child => toRow(dossier.Number, child)))];
}
