using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>The answers to the sample operations that read, as snapshots, and how many statements they cost.</summary>
public sealed partial class SampleOperationTests(ScoredYearFixture scored) : IClassFixture<ScoredYearFixture>
{
    private ReviewYear Year => scored.Year;

    [Fact]
    public async Task Criteria_OfALevel_MatchesSnapshot() =>
        (await Year.SendSampleAsync(Year.Analyst, "criteria", new { level = "ASSISTANT_ENGINEER" })).Indent().MatchSnapshot();

    [Fact]
    public async Task Cycle_OfAYear_MatchesSnapshot() =>
        (await Year.SendSampleAsync(Year.Analyst, "cycle", new { year = 2025 })).Indent().MatchSnapshot();

    [Fact]
    public async Task Applicants_OfACity_MatchesSnapshot() =>
        (await Year.SendSampleAsync(Year.Office, "applicants", new { city = "DALIAN" })).Indent().MatchSnapshot();

    [Fact]
    public async Task Applications_FilteredSortedPaged_MatchesSnapshot() =>
        (await Year.SendSampleAsync(
            Year.Office,
            "applications",
            new { first = 2, where = new { specialty = new { eq = YearPeople.Security }, state = new { eq = "SCORED" } }, order = new[] { new { number = "DESC" } } }))
        .Indent().MatchSnapshot();

    [Fact]
    public async Task Applications_PageByPage_GivesEachOnce()
    {
        var numbers = await PagesAsync(new { first = 4 });

        Assert.Equal(Enumerable.Range(1, 9).Select(number => $"2025-{number:0000}"), numbers);
    }

    /// <summary>One applicant has no score: that is the smallest, first when rising and last when falling.</summary>
    [Theory]
    [InlineData("ASC")]
    [InlineData("DESC")]
    public async Task Applications_ByScorePageByPage_GivesEachOnceInTheOrderOfTheScores(string direction)
    {
        var expected = await Year.WithAsync(db => db.Applications.AsNoTracking().ToListAsync());
        Assert.Contains(expected, application => application.Score is null);
        Assert.InRange(expected.Select(application => application.Score).Distinct().Count(), 3, 9);
        expected = direction == "ASC"
            ? [.. expected.OrderBy(application => application.Score?.Thousandths ?? -1).ThenBy(application => application.Id)]
            : [.. expected.OrderByDescending(application => application.Score?.Thousandths ?? -1).ThenBy(application => application.Id)];

        Assert.Equal(
            expected.Select(application => application.Number),
            await PagesAsync(new { first = 2, order = new[] { new { score = direction } } }));
    }

    [Fact]
    public async Task Applications_FromAScoreOn_AreThoseThatHaveIt()
    {
        var all = await Year.WithAsync(db => db.Applications.AsNoTracking().OrderBy(application => application.Id).ToListAsync());
        var least = all.Select(application => application.Score).Max()!.Value;

        Assert.Equal(
            all.Where(application => application.Score is { } score && score >= least).Select(application => application.Number),
            await PagesAsync(new { first = 9, where = new { score = new { gte = least.ToDecimal() } } }));
        Assert.Equal(
            all.Where(application => application.Score is null).Select(application => application.Number),
            await PagesAsync(new { first = 9, where = new { score = new { eq = (decimal?)null } } }));
    }

    [Fact]
    public async Task Applications_FromAScoreThatCannotBe_IsRefused() =>
        Assert.Equal(
            "FILTER_VALUE_INVALID",
            (await Year.SendAsync(Year.Office, "{ applications(where: { score: { gt: 1e20 } }) { nodes { number } } }")).ErrorCode());

    [Fact]
    public async Task Application_WithItsDossier_MatchesSnapshot() =>
        (await Year.SendSampleAsync(Year.Office, "application", new { id = await ApplicationIdAsync() })).Indent().MatchSnapshot();

    [Fact]
    public async Task Experts_ByCode_MatchesSnapshot() =>
        (await Year.SendSampleAsync(Year.Office, "experts", new { where = new { code = new { @in = new[] { "X01", "X13" } } } }))
        .Indent().MatchSnapshot();

    [Fact]
    public async Task Ballots_OfAnApplication_MatchesSnapshot() =>
        (await Year.SendSampleAsync(Year.Office, "ballots", new { year = 2025, applicationNumber = "2025-0001" })).Indent().MatchSnapshot();

    [Fact]
    public async Task MyAssignments_OfAnExpert_MatchesSnapshot() =>
        (await Year.SendSampleAsync(Year.Expert(0), "my-assignments", new { year = 2025 })).Indent().MatchSnapshot();

    /// <summary>One statement for the page and one for its count, and one more for each kind of list below it, however long they are.</summary>
    [Fact]
    public async Task Lists_OfManyRows_CostOneStatementForEachKindOfList()
    {
        const string Document = """
            {
              applications(first: 9) {
                totalCount
                nodes {
                  number
                  applicant { name employer { name } }
                  cycle { year standard { code } }
                  titles { level } degrees { rung } achievements { kind } findings { state } events { to }
                  eligibility { result findings { criterionCode } }
                  assignments { declaration expert { name employer { name } } }
                  ballots { total expert { name } scores { score item { code } } }
                  recommendations { titleHeld }
                  consent { documentNumber }
                  outcome { final }
                }
              }
            }
            """;
        using var counter = await StatementCounter.OfAsync(Year);

        var answer = await Year.SendAsync(Year.Office, Document);

        Assert.Equal(9, answer.At("applications.nodes").GetArrayLength());
        // Page, count, applicants, employers of applicants and of experts, cycle, standard, titles, degrees, achievements,
        // findings, events, evaluations, their findings, assignments, their experts, ballots, their experts, scores, rubric
        // items, recommendations, consents, outcomes: 23; the head of the audit log taken, read and set, for the dossiers opened: 26.
        // Entity Framework inserts the entries of the log into SQLite one by one.
        Assert.InRange(counter.Statements.Count(text => !text.StartsWith("INSERT INTO \"AuditEntries\"", StringComparison.Ordinal)), 20, 26);
    }

    [Fact]
    public async Task Applications_TenTimesTheRows_CostTheSameStatements()
    {
        using var counter = await StatementCounter.OfAsync(Year);
        await Year.SendSampleAsync(Year.Office, "applications", new { first = 1 });
        var one = counter.Statements.Count;
        await Year.SendSampleAsync(Year.Office, "applications", new { first = 9 });

        Assert.InRange(one, 1, 4);
        Assert.Equal(2 * one, counter.Statements.Count);
    }

    [Fact]
    public void Operations_AllSamples_NameOneOperationAfterTheirFile() => Assert.All(SampleOperations.Names, name =>
    {
        var expected = string.Concat(name.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
        Assert.Equal([expected], OperationName().Matches(SampleOperations.Read(name)).Select(match => match.Groups[1].Value));
    });

    [GeneratedRegex(@"^(?:query|mutation|subscription) (\w+)", RegexOptions.Multiline)]
    private static partial Regex OperationName();

    /// <summary>The numbers of all applications, read page by page.</summary>
    private async Task<List<string>> PagesAsync(object variables)
    {
        var numbers = new List<string>();
        var asked = JsonSerializer.SerializeToNode(variables)!.AsObject();
        do
        {
            var page = await Year.SendSampleAsync(Year.Office, "applications", asked);
            numbers.AddRange(page.At("applications.nodes").EnumerateArray().Select(node => node.GetProperty("number").GetString()!));
            asked["after"] = page.At("applications.pageInfo.hasNextPage").GetBoolean() ? page.TextAt("applications.pageInfo.endCursor") : null;
        }
        while (asked["after"] is not null);

        return numbers;
    }

    private async Task<string> ApplicationIdAsync()
    {
        var answer = await Year.SendSampleAsync(Year.Office, "applications", new { first = 1, where = new { number = new { eq = "2025-0001" } } });
        return answer.TextAt("applications.nodes.0.id");
    }
}
