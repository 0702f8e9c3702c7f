using System.Runtime.CompilerServices;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Bi;
using ScoringPlatform.Db.Reference;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Facts;
using ScoringPlatform.Reports.Text;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Statistics;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Reports.Csv;

/// <summary>
/// A year as a data package: the report's figures and the labels of all codes; and with full cells the star schema of
/// single facts besides, under pseudonymous keys.
/// </summary>
public static class DataPackage
{
    /// <summary>Such as <c>annual-2025-3fa9c04e1b27-data.zip</c>, with <c>-full</c> for full cells.</summary>
    public static string FileName(AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var state = report.Provisional ? "-provisional" : string.Empty;
        return FormattableString.Invariant($"annual-{report.Year}{state}-{report.ShortHash}-data{(report.Full ? "-full" : "")}.zip");
    }

    /// <param name="db">Read for the single facts of a report with full cells, and for nothing else.</param>
    public static Task WriteAsync(Stream target, AnnualReport report, ScoringContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(report);
        var facts = report.Full ? BiTables.All.Select(table => Of(table, db, report.SnapshotId)) : [];
        return CsvArchive.WriteAsync(target, [.. FigureTables.Of(report), Labels(report), .. facts], ct);
    }

    private static CsvTable Of(BiTable table, ScoringContext db, int snapshotId) => new(
        table.Name, table.Zh, table.En,
        [.. table.Columns.Select(column => new CsvColumn(column.Name, column.Type.ToString().ToLowerInvariant(), column.Zh, column.En, column.Expression) { Unit = column.Unit })],
        ct => ReadAsync(table, db, snapshotId, ct));

    private static async IAsyncEnumerable<object?[]> ReadAsync(
        BiTable table, ScoringContext db, int snapshotId, [EnumeratorCancellation] CancellationToken ct)
    {
        using var reader = FactReader.Open(db, table, snapshotId);
        while (reader.Read())
        {
            ct.ThrowIfCancellationRequested();
            yield return reader.Row;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    /// <summary>What every code of a dimension is called, in both languages.</summary>
    private static CsvTable Labels(AnnualReport report)
    {
        var (zh, en) = (new ReportText(ReportLanguage.Chinese, report.Standard), new ReportText(ReportLanguage.English, report.Standard));
        (ReportDimension Dimension, IEnumerable<string> Codes)[] codes =
        [
            (ReportDimension.Level, All<TitleLevel>()),
            (ReportDimension.Specialty, report.Standard.Specialties.Keys.Order(StringComparer.Ordinal)),
            (ReportDimension.City, City.All.Select(city => city.Code)),
            (ReportDimension.Track, All<Track>()),
            (ReportDimension.EmployerKind, All<EmploymentKind>()),
            (ReportDimension.Education, All<DegreeRung>()),
            (ReportDimension.AgeBand, Band.Ages.Select(band => band.Code)),
            (ReportDimension.Gender, All<Db.Entities.People.Gender>()),
            (ReportDimension.YearsInTitle, Band.YearsInTitle.Select(band => band.Code)),
        ];
        return new CsvTable(
            "labels", "一个代码的名称", "What one code is called",
            [
                new("dimension", "code", "维度", "The dimension", "glossary"), new("code", "code", "代码", "The code", "glossary"), new("position", "whole", "顺序", "Its place in the order", "glossary"),
                new("label_zh", "text", "中文名称", "In Chinese", "glossary"), new("label_en", "text", "英文名称", "In English", "glossary"),
            ],
            CsvArchive.Rows(codes.SelectMany(entry => entry.Codes.Select((code, index) => new object?[]
            {
                Codes.Of(entry.Dimension), code, index + 1, zh.Of(entry.Dimension, code), en.Of(entry.Dimension, code),
            }))));
    }

    private static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(value => Codes.Of(value));
}
