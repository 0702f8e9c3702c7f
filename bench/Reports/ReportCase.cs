using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OfficeOpenXml;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Statistics;
using ScoringPlatform.Db;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Csv;
using ScoringPlatform.Reports.Facts;
using ScoringPlatform.Reports.Text;
using ScoringPlatform.Reports.Workbooks;

namespace ScoringPlatform.Bench.Reports;

/// <summary>The steps from a year's records to its files, and the same cells written by a bare loop.</summary>
internal static class ReportCase
{
    /// <summary>Snapshot, workbook with full cells, data package with full cells.</summary>
    public static async Task WholeAsync(IServiceProvider services, string folder)
    {
        var whole = Stopwatch.StartNew();
        var contexts = services.GetRequiredService<IDbContextFactory<ScoringContext>>();
        await using var db = await contexts.CreateDbContextAsync();
        var cycle = await db.ReviewCycles.Where(cycle => cycle.Year == 2025).Select(cycle => cycle.Id).SingleAsync();
        await using var scope = services.CreateAsyncScope();
        var snapshot = await Measure.StepAsync("snapshot", () => scope.ServiceProvider.GetRequiredService<SnapshotService>()
            .TakeAsync(db, cycle, provisional: true, Caller.System("bench", Roles.Analyst), default));
        var report = (await AnnualReportReader.OfSnapshotAsync(db, snapshot.Id, default, full: true))!;
        var details = SheetRows.OfSnapshot(db, snapshot.Id);
        await Measure.StepAsync("workbook", async () =>
        {
            await using var target = File.Create(Path.Combine(folder, "annual.xlsx"));
            AnnualWorkbook.Write(target, report, ReportLanguage.Chinese, details, default);
            return target.Length;
        });
        await Measure.StepAsync("data package", async () =>
        {
            await using var target = File.Create(Path.Combine(folder, "annual.zip"));
            await DataPackage.WriteAsync(target, report, db, default);
            return target.Length;
        });
        Measure.Print("together", whole.Elapsed);
        await File.WriteAllLinesAsync(Path.Combine(folder, "cells.txt"), [$"{snapshot.Id}", .. details.Select(rows => rows.Table.SnapshotSql.ReplaceLineEndings(" "))]);
        System.Console.WriteLine($"  {report.Total.Submitted} applications, {report.Figures.Experts.Ballots} ballots in force, {details.Sum(rows => (long)rows.Count * rows.Table.Columns.Count)} cells in detail sheets");
    }

    /// <summary>The detail sheets alone, streamed.</summary>
    public static void Streamed(ScoringContext db, int snapshotId, AnnualReport report)
    {
        var watch = Stopwatch.StartNew();
        AnnualWorkbook.Write(Stream.Null, report, ReportLanguage.English, SheetRows.OfSnapshot(db, snapshotId), default);
        Measure.Print("this workbook, details included", watch.Elapsed);
    }

    /// <summary>The same rows from the same reader, cell by cell into EPPlus and nothing else.</summary>
    public static void Bare(ScoringContext db, int snapshotId)
    {
        var watch = Stopwatch.StartNew();
        using var package = new ExcelPackage();
        foreach (var rows in SheetRows.OfSnapshot(db, snapshotId))
        {
            var sheet = package.Workbook.Worksheets.Add(rows.Table.Name);
            using FactReader reader = rows.Open();
            for (var row = 1; reader.Read(); row++)
            {
                for (var column = 0; column < reader.Row.Length; column++)
                {
                    sheet.SetValue(row, column + 1, reader.Row[column]);
                }
            }
        }

        package.SaveAs(Stream.Null);
        Measure.Print("bare loop, EPPlus", watch.Elapsed);
    }
}
