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

    /// <summary>
    /// Such as <c>annual-2025-3fa9c04e1b27.xlsx</c>: the year and the snapshot's first signs, with <c>-full</c> for full cells
    /// and <c>-en</c> in English.
    /// </summary>
    public static string FileName(AnnualReport report, ReportLanguage language = ReportLanguage.Chinese)
    {
        ArgumentNullException.ThrowIfNull(report);
        var state = report.Provisional ? "-provisional" : string.Empty;
        return FormattableString.Invariant($"annual-{report.Year}{state}-{report.ShortHash}{(report.Full ? "-full" : "")}{(language == ReportLanguage.English ? "-en" : "")}.xlsx");
    }

    public static byte[] Create(AnnualReport report, ReportLanguage language = ReportLanguage.Chinese)
    {
        using var target = new MemoryStream();
        Write(target, report, language, [], CancellationToken.None);
        return target.ToArray();
    }

    /// <param name="target">Where it goes; it need not seek.</param>
    /// <param name="report">What it shows.</param>
    /// <param name="language">The language of headers, labels and definitions.</param>
    /// <param name="details">Single facts, each on a sheet of its own, streamed; only for a report with full cells.</param>
    /// <param name="cancellationToken">Stops between rows.</param>
    public static void Write(
        Stream target, AnnualReport report, ReportLanguage language, IReadOnlyList<SheetRows> details, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(details);
        ArgumentOutOfRangeException.ThrowIfNotEqual(report.Full || details.Count == 0, true, nameof(details));
        var text = new ReportText(language, report.Standard);
        using var package = new ExcelPackage();
        Describe(package, report, text);
        AddSheets(package, report, text, details);
        var streamed = details.ToDictionary(
            rows => PartOf(package, DetailSheet.SheetName(text, rows.Table)),
            rows => new Func<Stream, StreamedSheet>(frame => new StreamedSheet(frame, rows, new CodeLabels(rows.Table, text), DetailSheet.FirstRow)));
        RepeatablePackage.Write(package.GetAsByteArray(), target, streamed, cancellationToken);
    }

    private static void Describe(ExcelPackage package, AnnualReport report, ReportText text)
    {
        var normal = package.Workbook.Styles.NamedStyles[0].Style.Font;
        normal.Name = Font;
        normal.Size = 10;
        package.Workbook.Properties.Title = text.Format("title", report.Year);
        package.Workbook.Properties.Author = text["author"];
        package.Workbook.Properties.Created = report.TakenAt;
        package.Workbook.Properties.Modified = report.TakenAt;
    }

    private static void AddSheets(ExcelPackage package, AnnualReport report, ReportText text, IReadOnlyList<SheetRows> details)
    {
        CoverSheet.Add(package, report, text, details);
        SummarySheet.Add(package, report, text);
        FunnelSheet.Add(package, report, text);
        foreach (var table in report.Tables)
        {
            RateSheet.Add(package, report, text, table);
        }

        ChangeSheet.Add(package, report, text);
        CriteriaSheet.Add(package, report, text);
        BlocksSheet.Add(package, report, text);
        RecommendationSheet.Add(package, report, text);
        ExpertSheet.Add(package, report, text);
        ExpertRowSheet.Add(package, report, text);
        VoteSheet.Add(package, report, text);
        TimeSheet.Add(package, report, text);
        ObjectionSheet.Add(package, report, text);
        DefinitionsSheet.Add(package, report, text);
        foreach (var rows in details)
        {
            DetailSheet.Add(package, report, text, rows);
        }
    }

    /// <summary>The library numbers its parts as the sheets come.</summary>
    private static string PartOf(ExcelPackage package, string sheet) => FormattableString.Invariant(
        $"xl/worksheets/sheet{package.Workbook.Worksheets.TakeWhile(other => other.Name != sheet).Count() + 1}.xml");
}
