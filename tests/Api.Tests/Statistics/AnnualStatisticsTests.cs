using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Tests.Statistics;

/// <summary>The year's statistics as GraphQL answers them.</summary>
public sealed class AnnualStatisticsTests(ClosedYear closed) : IClassFixture<ClosedYear>
{
    private const string Counts = "submitted employerConfirmed accepted eligible scored voted votedThrough insideCap onNotice objected confirmed";

    private ReviewYear Year => closed.Year;

    [Fact]
    public async Task Published_SmallCounts_AreNull()
    {
        var answer = await Year.SendAsync(Year.Analyst, "{ annualStatistics(years: 2025) { full minimumCell funnel { stage count } } }");

        // 8 handed in, 6 of them eligible: the 2 others would be told, and so the 8 is not shown beside the 6.
        Assert.Equal((false, 5), (answer.At("annualStatistics.0.full").GetBoolean(), answer.At("annualStatistics.0.minimumCell").GetInt32()));
        Assert.Equal(JsonValueKind.Null, answer.At("annualStatistics.0.funnel.0.count").ValueKind);
        Assert.Equal(6, answer.At("annualStatistics.0.funnel.5.count").GetInt32());
    }

    [Fact]
    public async Task Full_ByTheOffice_ShowsEveryCellAndIsAudited()
    {
        var before = await ReadingsAsync();
        var answer = await Year.SendAsync(Year.Office, "{ annualStatistics(years: [2025], cells: FULL) { full hash funnel { count } } }");

        Assert.Equal((true, 8), (answer.At("annualStatistics.0.full").GetBoolean(), answer.At("annualStatistics.0.funnel.0.count").GetInt32()));
        var readings = await ReadingsAsync();
        Assert.Equal(before.Count + 1, readings.Count);
        Assert.Equal((Year.Office.Subject, answer.TextAt("annualStatistics.0.hash")), (readings[^1].Actor, readings[^1].AfterHash));
    }

    [Theory]
    [InlineData(Roles.Analyst)]
    [InlineData(Roles.Auditor)]
    public async Task Full_WithoutTheRight_IsRefusedAndNotAudited(string role)
    {
        var before = await ReadingsAsync();
        var answer = await Year.SendAsync(ReviewYear.As("someone", role), "{ annualStatistics(years: [2025], cells: FULL) { year } }");

        Assert.NotNull(answer.ErrorCode());
        Assert.Equal(before.Count, (await ReadingsAsync()).Count);
    }

    /// <summary>Every table, published and full: the same counts as the report that workbook and exports are made of.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Groups_OfEveryTable_AreTheReports(bool full)
    {
        await using var db = Year.CreateContext();
        var report = (await AnnualReportReader.FinalAsync(db, 2025, default, full))!;
        foreach (var table in report.Tables)
        {
            var dimensions = table.Dimensions.Select(dimension => Codes.Of(dimension)).ToArray();
            var answer = await Year.SendAsync(
                Year.Office,
                $"query Q($by: [ReportDimension!], $cells: StatisticsCells) {{ annualStatistics(years: 2025, groupBy: $by, cells: $cells) {{ groups {{ keys counts {{ {Counts} }} }} }} }}",
                new { by = dimensions, cells = full ? "FULL" : "PUBLISHED" });
            var groups = answer.At("annualStatistics.0.groups").EnumerateArray().ToArray();

            Assert.Equal(table.Groups.Count, groups.Length);
            Assert.All(table.Groups.Zip(groups), pair =>
            {
                Assert.Equal(pair.First.Keys, pair.Second.GetProperty("keys").EnumerateArray().Select(key => key.GetString()));
                Assert.Equal(pair.First.Counts.Shown, pair.Second.GetProperty("counts").EnumerateObject().Select(count => Number(count.Value)));
            });
        }
    }

    [Fact]
    public async Task Sections_AreTheReports()
    {
        await using var db = Year.CreateContext();
        var figures = (await AnnualReportReader.FinalAsync(db, 2025, default, full: true))!.Figures;
        var answer = await Year.SendAsync(Year.Office, """
            { annualStatistics(years: 2025, cells: FULL) {
                criteria { criteria { code asked met notMet pending } blocks { block asked failed } metCounts { met applications } }
                experts { assignments ballots agreement { alpha } rows { pseudonym submitted severity } }
                votes { items passed decidedByOne margins { margin applications } }
                spans { span applications days { lower median upper } }
                objections { applications rechecked } } }
            """).ContinueWith(task => task.Result.At("annualStatistics.0"), TaskScheduler.Default);

        Assert.Equal(figures.Criteria.Criteria.Select(row => (row.Code, row.Met)), Rows(answer, "criteria", "criteria").Select(row => (row.Text("code"), Number(row.GetProperty("met")))));
        Assert.Equal(figures.Criteria.Blocks.Select(row => (row.Block, row.Failed)), Rows(answer, "criteria", "blocks").Select(row => (row.Text("block"), Number(row.GetProperty("failed")))));
        Assert.Equal(figures.Experts.Rows.Select(row => (row.Pseudonym, (int?)row.Submitted)), Rows(answer, "experts", "rows").Select(row => (row.Text("pseudonym"), Number(row.GetProperty("submitted")))));
        Assert.Equal((figures.Votes.Items, figures.Votes.DecidedByOne), (Number(answer.GetProperty("votes").GetProperty("items")), Number(answer.GetProperty("votes").GetProperty("decidedByOne"))));
        Assert.Equal(figures.Votes.Margins.Select(row => row.Applications), Rows(answer, "votes", "margins").Select(row => Number(row.GetProperty("applications"))));
        Assert.Equal(figures.Spans.Select(row => row.Applications), answer.GetProperty("spans").EnumerateArray().Select(row => Number(row.GetProperty("applications"))));
    }

    [Fact]
    public async Task Where_KeepsRowsOfTheTableThatHasAllItsDimensions()
    {
        var answer = await Year.SendAsync(Year.Office, """
            { annualStatistics(years: 2025, cells: FULL, groupBy: [SPECIALTY], where: [{ dimension: LEVEL, in: ["ASSISTANT_ENGINEER"] }]) { groups { keys } } }
            """);

        Assert.All(answer.At("annualStatistics.0.groups").EnumerateArray(), group => Assert.Equal("ASSISTANT_ENGINEER", group.GetProperty("keys")[0].GetString()));
    }

    [Theory]
    [InlineData("groupBy: [CITY, GENDER]")]
    [InlineData("groupBy: [CITY], where: [{ dimension: AGE_BAND, in: [\"30-34\"] }]")]
    [InlineData("groupBy: [LEVEL, SPECIALTY, TRACK]")]
    public async Task Groups_OfATableThatThereIsNot_AreRefused(string arguments) =>
        Assert.Equal("NO_SUCH_TABLE", (await Year.SendAsync(Year.Analyst, $"{{ annualStatistics(years: 2025, {arguments}) {{ year }} }}")).ErrorCode());

    [Fact]
    public async Task Years_WithoutASnapshot_AreLeftOut() =>
        Assert.Equal(1, (await Year.SendAsync(Year.Analyst, "{ annualStatistics(years: [1999, 2025, 2025, 2026]) { year } }")).At("annualStatistics").GetArrayLength());

    [Fact]
    public async Task Years_TooMany_AreRefused() =>
        Assert.Equal(
            "TOO_MANY_YEARS",
            (await Year.SendAsync(Year.Analyst, $"{{ annualStatistics(years: [{string.Join(',', Enumerable.Range(1990, 21))}]) {{ year }} }}")).ErrorCode());

    [Fact]
    public async Task Preview_OfAClosedYear_IsRefused() =>
        Assert.Contains(
            "CycleStateError",
            await Year.SendAsync(Year.Analyst, "mutation { previewStatistics(input: { year: 2025 }) { errors { __typename } } }"),
            StringComparison.Ordinal);

    [Fact]
    public async Task Preview_OfAnOpenYear_IsMarkedProvisional()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Scoring);
        Assert.Equal(0, (await year.SendAsync(year.Analyst, "{ annualStatistics(years: 2025) { year } }")).At("annualStatistics").GetArrayLength());

        var taken = await year.SendAsync(year.Analyst, "mutation { previewStatistics(input: { year: 2025 }) { annualStatistics { provisional hash } } }");
        var read = await year.SendAsync(year.Analyst, "{ annualStatistics(years: 2025) { provisional hash } }");

        Assert.True(read.At("annualStatistics.0.provisional").GetBoolean());
        Assert.Equal(taken.TextAt("previewStatistics.annualStatistics.hash"), read.TextAt("annualStatistics.0.hash"));
    }

    private async Task<List<Db.Entities.Audit.AuditEntry>> ReadingsAsync()
    {
        await using var db = Year.CreateContext();
        return await db.AuditEntries.AsNoTracking().Where(entry => entry.Action == "STATISTICS_FULL_READ").OrderBy(entry => entry.Sequence).ToListAsync();
    }

    private static JsonElement.ArrayEnumerator Rows(JsonElement answer, string section, string list) =>
        answer.GetProperty(section).GetProperty(list).EnumerateArray();

    private static int? Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetInt32();
}
