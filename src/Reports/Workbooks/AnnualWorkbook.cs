using OfficeOpenXml;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Text;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>
/// Writes an annual report as an Excel workbook (ECMA-376). The same report in the same language gives the same bytes:
/// no clock, no random name, and the times that the library stamps are the snapshot's.
/// </summary>
public static class AnnualWorkbook
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Font = "Microsoft YaHei";

    /// <summary>Such as <c>annual-2025-3fa9c04e1b27.xlsx</c>: the year, the snapshot's first signs, and <c>-en</c> in English.</summary>
    public static string FileName(AnnualReport report, ReportLanguage language = ReportLanguage.Chinese)
    {
        ArgumentNullException.ThrowIfNull(report);
        var state = report.Provisional ? "-provisional" : string.Empty;
        return FormattableString.Invariant($"annual-{report.Year}{state}-{report.ShortHash}{(language == ReportLanguage.English ? "-en" : "")}.xlsx");
    }

    public static byte[] Create(AnnualReport report, ReportLanguage language = ReportLanguage.Chinese)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new ReportText(language, report.Standard.Specialties);
        using var package = new ExcelPackage();
        var normal = package.Workbook.Styles.NamedStyles[0].Style.Font;
        normal.Name = Font;
        normal.Size = 10;
        package.Workbook.Properties.Title = text.Format("title", report.Year);
        package.Workbook.Properties.Author = text["author"];
        package.Workbook.Properties.Created = report.TakenAt;
        package.Workbook.Properties.Modified = report.TakenAt;

        CoverSheet.Add(package, report, text);
        SummarySheet.Add(package, report, text);
        FunnelSheet.Add(package, report, text);
        foreach (var table in report.Tables)
        {
            RateSheet.Add(package, report, text, table);
        }

        DefinitionsSheet.Add(package, report, text);
        return RepeatablePackage.From(package.GetAsByteArray());
    }
}
