using System.Text.Json;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes;

/// <summary>What a member may vote on and has voted on: the own, nobody else's, and never a choice.</summary>
public sealed class MyBallotPaperTests(OpenRoundFixture open) : IClassFixture<OpenRoundFixture>
{
    private const string Document = "query($id: ID!) { votingRound(id: $id) { myBallotPaper { checkedIn recused cast } } }";

    private ReviewYear Year => open.Year;

    [Fact]
    public async Task Paper_AfterAPartOfTheVotes_NamesThoseAlone()
    {
        var ids = Year.Applications.Take(2).ToList();
        await Year.WithAsync(db => Year.Get<CastingService>().CastAsync(
            db, open.RoundId, [.. ids.Select(id => new VoteInput(id, VoteChoice.No, YearSteps.Secret(3, 1, id)))], Year.Expert(1), default));

        var paper = (await AskAsync(Year.Expert(1))).At("votingRound.myBallotPaper");

        Assert.Equal("True", paper.Text("checkedIn"));
        Assert.Equal(ids.Select(id => NodeIds.Of("Application", id)), paper.GetProperty("cast").EnumerateArray().Select(id => id.GetString()));
        Assert.Empty(paper.GetProperty("recused").EnumerateArray());
        Assert.Empty((await AskAsync(Year.Expert(2))).At("votingRound.myBallotPaper.cast").EnumerateArray());
    }

    /// <summary>Ten of eleven were checked in.</summary>
    [Fact]
    public async Task Paper_OfAMemberWhoIsNotPresent_SaysSo() =>
        Assert.Equal("False", (await AskAsync(Year.Expert(10))).TextAt("votingRound.myBallotPaper.checkedIn"));

    [Fact]
    public async Task Paper_OfAnExpertOffTheRoll_IsThatOfARoundThatIsNotThere() =>
        Assert.Equal(
            await Year.SendAsync(Year.Expert(11), Document, new { id = NodeIds.Of("VotingRound", 999_999) }),
            await AskAsync(Year.Expert(11)));

    [Fact]
    public async Task Paper_OfTheOffice_IsNone()
    {
        using var answer = JsonDocument.Parse(await AskAsync(Year.Office));

        Assert.NotEqual(JsonValueKind.Object, answer.RootElement.TryGetProperty("data", out var data)
            && data.ValueKind == JsonValueKind.Object && data.GetProperty("votingRound") is { ValueKind: JsonValueKind.Object } round
            ? round.GetProperty("myBallotPaper").ValueKind : JsonValueKind.Null);
    }

    /// <summary>Three more rounds on whose roll the member stands: as many statements as for one.</summary>
    [Fact]
    public async Task Papers_OfSeveralRounds_CostTheStatementsOfOne()
    {
        await using var other = await ReviewYear.StartAsync(YearStage.Voting);
        await other.OpenRoundAsync();
        using var counter = await StatementCounter.OfAsync(other);
        var member = other.Expert(0);
        await other.SendSampleAsync(member, "voting-rounds");
        var one = counter.Statements.Count;
        await other.WithAsync(async db =>
        {
            var rounds = Enumerable.Range(2, 3).Select(number => new VotingRound { CycleId = other.CycleId, Number = number, Title = $"示例{number}" }).ToList();
            rounds.ForEach(round => round.Roll.Add(new RollEntry { ExpertId = other.Experts[0] }));
            db.VotingRounds.AddRange(rounds);
            return await db.SaveChangesAsync();
        });

        var before = counter.Statements.Count;
        var answer = await other.SendSampleAsync(member, "voting-rounds");

        Assert.Equal(4, answer.At("votingRounds.nodes").EnumerateArray().Count(node => node.GetProperty("myBallotPaper").ValueKind == JsonValueKind.Object));
        Assert.Equal(one, counter.Statements.Count - before);
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await other.SendSampleAsync(other.Analyst, "voting-rounds")).ErrorCode());
    }

    private Task<string> AskAsync(Caller caller) => Year.SendAsync(caller, Document, new { id = NodeIds.Of("VotingRound", open.RoundId) });
}
