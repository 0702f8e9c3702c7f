using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Recommendations;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Tests.Recommendations;

/// <summary>What waits for an expert's signature: no more than what the expert could sign, and of it no dossier.</summary>
public sealed class RecommendableTests : IAsyncLifetime
{
    private const string Number = "2025-0009";

    private ReviewYear _year = null!;

    private int Exceptional => _year.Applications[8];

    public async Task InitializeAsync()
    {
        _year = await ReviewYear.StartAsync();
        _year.Time.SetTo(2025, 4, 10);
        await MoveAsync(ApplicationState.Submitted);
    }

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task List_OfASeniorExpertOfTheField_TellsWhoAppliesForWhatAndWhatIsMissing()
    {
        await SignAsync(1);

        var node = (await AskAsync(0)).At("recommendable.nodes.0");

        Assert.Equal(
            (Number, "示例", "2025-04-30", "2", "1", "五（三）5（3）"),
            (node.Text("number"), node.Text("applicantName")[..2], node.Text("deadline"), node.Text("needed"), node.Text("counted"), node.Text("clause")));
        Assert.Equal(NodeIds.Of("Application", Exceptional), node.Text("applicationId"));
    }

    /// <summary>The dossier stays closed until the expert has signed, and is open from then on.</summary>
    [Fact]
    public async Task Dossier_BeforeAndAfterSigning_OpensOnlyAfter()
    {
        const string document = "query($id: ID!) { application(id: $id) { achievements { code } } }";
        var id = NodeIds.Of("Application", Exceptional);
        var before = await _year.SendAsync(_year.Expert(0), document, new { id });

        var signed = await _year.SendSampleAsync(_year.Expert(0), "recommend", new { applicationId = id, statement = "示例推荐" });

        Assert.Equal(await _year.SendAsync(_year.Expert(0), document, new { id = NodeIds.Of("Application", 999_999) }), before);
        Assert.Equal(JsonValueKind.Null, signed.At("recommend.errors").ValueKind);
        Assert.NotEmpty((await _year.SendAsync(_year.Expert(0), document, new { id })).At("application.achievements").EnumerateArray());
        var own = (await _year.SendAsync(_year.Expert(0), "{ recommendations(first: 5) { nodes { applicationId application { number } } } }")).At("recommendations.nodes.0");
        Assert.Equal((id, Number), (own.Text("applicationId"), own.GetProperty("application").Text("number")));
    }

    /// <summary>Each of them is what the mutation refuses.</summary>
    [Theory]
    [InlineData("rank")]
    [InlineData("field")]
    [InlineData("self")]
    [InlineData("identity")]
    [InlineData("reviewer")]
    [InlineData("signed")]
    [InlineData("decided")]
    [InlineData("regular")]
    [InlineData("late")]
    public async Task List_WhatTheExpertCouldNotSign_LeavesItOut(string why)
    {
        Assert.Equal(1, Total(await AskAsync(0)));

        await SpoilAsync(why);

        Assert.Equal((0, 0), (Total(await AskAsync(0)), Total(await AskAsync(0, Number))));
        await Assert.ThrowsAnyAsync<Exception>(() => SignAsync(0));
    }

    [Fact]
    public async Task List_DraftAndNumber_FindsTheDraftByItsNumberAlone()
    {
        await MoveAsync(ApplicationState.Draft);

        Assert.Equal(
            (0, 1, 0),
            (Total(await AskAsync(0)), Total(await AskAsync(0, Number)), Total(await AskAsync(0, "2025-0001"))));
    }

    [Fact]
    public async Task List_WithdrawnAndReturned_WaitsAgain()
    {
        await SignAsync(0);
        var signed = Total(await AskAsync(0));
        await _year.WithAsync(db => _year.Get<RecommendationService>().WithdrawAsync(db, Exceptional, "示例", _year.Expert(0), default));
        await MoveAsync(ApplicationState.Returned);

        Assert.Equal((0, 1), (signed, Total(await AskAsync(0))));
    }

    [Fact]
    public async Task List_ByOthersThanExperts_IsRefused()
    {
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await _year.SendSampleAsync(_year.Office, "recommendable")).ErrorCode());
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await _year.SendSampleAsync(_year.Analyst, "recommendable")).ErrorCode());
    }

    /// <summary>All nine applications become exceptional: pages in the order of the ids, and no statement for a row.</summary>
    [Fact]
    public async Task List_TenTimesTheRows_CostsTheSameStatementsAndPagesInOrder()
    {
        const string Document = """
            query($first: Int!, $after: String) { recommendable(first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { applicationId number needed counted clause } } }
            """;
        await _year.WithAsync(db => db.Applications.ExecuteUpdateAsync(row => row
            .SetProperty(found => found.Track, Track.Exceptional)
            .SetProperty(found => found.TargetLevel, TitleLevel.Engineer)
            .SetProperty(found => found.State, ApplicationState.Accepted)));
        using var counter = await StatementCounter.OfAsync(_year);
        await _year.SendAsync(_year.Expert(0), Document, new { first = 1 });
        var one = counter.Statements.Count;
        var all = await _year.SendAsync(_year.Expert(0), Document, new { first = 9 });

        Assert.Equal(2 * one, counter.Statements.Count);
        var first = await _year.SendAsync(_year.Expert(0), Document, new { first = 5 });
        var rest = await _year.SendAsync(_year.Expert(0), Document, new { first = 5, after = first.TextAt("recommendable.pageInfo.endCursor") });
        Assert.Equal(_year.Applications.Select(id => NodeIds.Of("Application", id)), Ids(all));
        Assert.Equal(Ids(all), Ids(first).Concat(Ids(rest)));
    }

    private static IEnumerable<string> Ids(string answer) =>
        answer.At("recommendable.nodes").EnumerateArray().Select(node => node.Text("applicationId"));

    private static int Total(string answer) => answer.At("recommendable.totalCount").GetInt32();

    private Task<string> AskAsync(int place, string? number = null) => _year.SendSampleAsync(_year.Expert(place), "recommendable", new { number });

    private Task<Db.Entities.Recommendations.Recommendation> SignAsync(int place) => _year.WithAsync(db =>
        _year.Get<RecommendationService>().SignAsync(db, Exceptional, null, _year.Expert(place), default));

    private Task<int> MoveAsync(ApplicationState state) => _year.WithAsync(db => db.Applications.Where(found => found.Id == Exceptional)
        .ExecuteUpdateAsync(row => row.SetProperty(found => found.State, state).SetProperty(found => found.ReturnReason, "示例")));

    private async Task SpoilAsync(string why)
    {
        await using var db = _year.CreateContext();
        var expert = db.Experts.Where(found => found.Id == _year.Experts[0]);
        var application = db.Applications.Where(found => found.Id == Exceptional);
        switch (why)
        {
            case "rank":
                await expert.ExecuteUpdateAsync(row => row.SetProperty(found => found.TitleLevel, TitleLevel.Engineer));
                break;
            case "field":
                await db.ExpertSpecialties.Where(found => found.ExpertId == _year.Experts[0] && found.Specialty == YearPeople.Security).ExecuteDeleteAsync();
                break;
            case "self":
                db.Add(new Account { SubjectId = "self", DisplayName = "示例", ExpertId = _year.Experts[0], ApplicantId = await _year.ApplicantOfAsync(8) });
                break;
            case "identity":
                var hash = await application.Select(found => found.Applicant.IdNumberHash).SingleAsync();
                await expert.ExecuteUpdateAsync(row => row.SetProperty(found => found.IdNumberHash, hash));
                break;
            case "reviewer":
                db.Assignments.Add(new() { ApplicationId = Exceptional, ExpertId = _year.Experts[0] });
                break;
            case "signed":
                await SignAsync(0);
                break;
            case "decided":
                await application.ExecuteUpdateAsync(row => row.SetProperty(found => found.State, ApplicationState.Eligible));
                break;
            case "regular":
                await application.ExecuteUpdateAsync(row => row.SetProperty(found => found.Track, Track.Regular));
                break;
            default:
                _year.Time.SetTo(2025, 5, 1);
                break;
        }

        await db.SaveChangesAsync();
    }
}
