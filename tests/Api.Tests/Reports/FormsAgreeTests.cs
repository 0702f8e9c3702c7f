using System.Globalization;
using System.IO.Compression;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OfficeOpenXml;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Samples;
using ScoringPlatform.Db.Bi;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Reports.Csv;
using ScoringPlatform.Reports.Text;
using ScoringPlatform.Reports.Workbooks;

namespace ScoringPlatform.Api.Tests.Reports;

/// <summary>One closed year in every form: what GraphQL answers, the workbook's sheets, the data package's files and the views say is the same.</summary>
public sealed class FormsAgreeTests(FilledPlatform filled) : IClassFixture<FilledPlatform>
{
    private static readonly string[] Stages =
        ["submitted", "employer_confirmed", "accepted", "eligible", "scored", "voted", "voted_through", "inside_cap", "on_notice", "objected", "confirmed"];

    [Fact]
    public async Task Funnel_InEveryForm_HasTheSameCounts()
    {
        var asked = await FunnelOfGraphQLAsync();

        Assert.Equal(300, asked[0]); // the sample year has 300 applications, all submitted
        Assert.Equal(asked, await FunnelOfViewsAsync());
        Assert.Equal(asked, await FunnelOfFactsFileAsync());
        Assert.Equal(asked, await FunnelOfSheetAsync());
        Assert.Equal(asked, await FunnelOfFileAsync());
    }

    [Fact]
    public async Task Counts_ByEveryDimension_AddUpToTheFunnel()
    {
        var report = await ReportAsync();
        foreach (var table in report.Tables.Where(table => table.Dimensions[0] is not (ReportDimension.Condition or ReportDimension.Broken)))
        {
            Assert.Equal(report.Total.Submitted, table.Groups.Sum(group => group.Counts.Submitted));
            Assert.Equal(report.Total.VotedThrough, table.Groups.Sum(group => group.Counts.VotedThrough));
        }
    }

    [Fact]
    public async Task Levels_InSheetFileAndView_HaveTheSameCounts()
    {
        var report = await ReportAsync();
        var model = report.ByLevel.Groups.ToDictionary(group => group.Keys[0]!, group => (group.Counts.Eligible!.Value, group.Counts.VotedThrough!.Value));

        var rows = await QueryAsync($"SELECT level, SUM(eligible), SUM(voted_through) FROM {BiViews.SqliteName(BiTables.All[3])} WHERE year = 2025 GROUP BY level");
        Assert.Equal(model, rows.ToDictionary(row => (string)row[0], row => (Convert.ToInt32(row[1], null), Convert.ToInt32(row[2], null))));

        var file = (await FilesAsync())["pass_rates.csv"].Where(row => row[1] == "LEVEL" && row[3] == "" && row[5] == "ELIGIBLE");
        Assert.Equal(model, file.ToDictionary(row => row[2], row => (Whole(row[7]), Whole(row[6]))));

        using var package = new ExcelPackage(new MemoryStream(await WorkbookAsync()));
        var sheet = package.Workbook.Worksheets["按级别"];
        var text = new ReportText(ReportLanguage.Chinese, report.Standard);
        var shown = Enumerable.Range(6, model.Count).ToDictionary(row => sheet.Cells[row, 1].Text, row => (sheet.Cells[row, 13].GetValue<int>(), sheet.Cells[row, 2].GetValue<int>()));
        Assert.Equal(model.ToDictionary(group => text.Of(ReportDimension.Level, group.Key), group => group.Value), shown);
    }

    [Fact]
    public async Task Ballots_InModelFileAndView_AreTheSameNumber()
    {
        var ballots = (await ReportAsync()).Figures.Experts.Ballots;
        var files = await FilesAsync();

        Assert.Equal(ballots, Convert.ToInt32((await QueryAsync("SELECT SUM(submitted) FROM bi_expert_scores WHERE year = 2025"))[0][0], null));
        Assert.Equal(ballots, Convert.ToInt32((await QueryAsync("SELECT SUM(submitted) FROM bi_experts WHERE year = 2025"))[0][0], null));
        Assert.Equal($"{ballots}", files["measures.csv"].Single(row => row[1] == "experts" && row[2] == "ballots")[3]);
    }

    private async Task<List<int>> FunnelOfGraphQLAsync()
    {
        using var client = await filled.Platform.SignInAsync($"forms-{Environment.TickCount64}", Roles.Officer);
        using var answer = await client.PostAsJsonAsync("/graphql", new { query = "{ annualStatistics(years: [2025], cells: FULL) { funnel { count } } }" });
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return [.. json.GetProperty("data").GetProperty("annualStatistics")[0].GetProperty("funnel").EnumerateArray().Select(step => step.GetProperty("count").GetInt32())];
    }

    private async Task<List<int>> FunnelOfViewsAsync() =>
        [.. (await QueryAsync($"SELECT {string.Join(", ", Stages.Select(stage => $"SUM({stage})"))} FROM bi_applications WHERE year = 2025"))[0].Select(value => Convert.ToInt32(value, null))];

    private async Task<List<int>> FunnelOfFactsFileAsync()
    {
        var rows = (await FilesAsync())["applications.csv"];
        return [.. Stages.Select(stage => rows.Skip(1).Sum(row => Whole(row[Array.IndexOf(rows[0], stage)])))];
    }

    private async Task<List<int>> FunnelOfFileAsync() => [.. (await FilesAsync())["funnel.csv"].Skip(1).Select(row => Whole(row[2]))];

    private async Task<List<int>> FunnelOfSheetAsync()
    {
        using var package = new ExcelPackage(new MemoryStream(await WorkbookAsync()));
        var table = package.Workbook.Worksheets["评审流程"].Tables["Funnel"];
        return [.. Enumerable.Range(table.Address.Start.Row + 1, Stages.Length).Select(row => table.WorkSheet.Cells[row, 2].GetValue<int>())];
    }

    private async Task<AnnualReport> ReportAsync()
    {
        await using var db = filled.Platform.CreateContext();
        return (await AnnualReportReader.FinalAsync(db, 2025, default, full: true))!;
    }

    private async Task<byte[]> WorkbookAsync() => AnnualWorkbook.Create(await ReportAsync());

    private async Task<Dictionary<string, List<string[]>>> FilesAsync()
    {
        await using var db = filled.Platform.CreateContext();
        using var target = new MemoryStream();
        await DataPackage.WriteAsync(target, await ReportAsync(), db, default);
        using var zip = new ZipArchive(target, ZipArchiveMode.Read);
        return zip.Entries.ToDictionary(entry => entry.FullName, Rows);
    }

    /// <summary>The files compared here hold no quoted field.</summary>
    private static List<string[]> Rows(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return [.. reader.ReadToEnd().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','))];
    }

    private async Task<List<object[]>> QueryAsync(string sql)
    {
        await using var db = filled.Platform.CreateContext();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        List<object[]> rows = [];
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
