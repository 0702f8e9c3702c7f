using System.Text;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Votes;

public sealed class VoteSubscriptionTests(OpenRoundFixture round) : IClassFixture<OpenRoundFixture>
{
    [Fact]
    public async Task OnVotingProgress_AfterACast_CountsSlipsAndNothingElse()
    {
        var year = round.Year;
        var roundId = NodeId("VotingRound", round.RoundId);
        await using var events = await year.SubscribeSampleAsync(year.Office, "on-voting-progress", new { roundId });
        var votes = year.Applications.Take(2).Select((id, index) => new
        {
            applicationId = NodeId("Application", id),
            choice = "NO",
            secret = YearSteps.Secret(8, 0, index),
        });
        var cast = await year.SendSampleAsync(year.Expert(0), "cast-votes", new { roundId, votes });
        Assert.Equal(2, cast.At("castVotes.receipt.votes").GetArrayLength());

        var told = await events.NextAsync();

        // Ten present, six applications, nobody recused: 60 votes may be cast.
        Assert.Equal(
            """{"data":{"onVotingProgress":{"state":"OPEN","members":11,"present":10,"cast":2,"expected":60}}}""", told);
    }

    [Fact]
    public async Task OnVotingProgress_OfARoundOnWhoseRollOneIsNot_IsRefusedLikeOneThatIsNotThere()
    {
        // The last expert sits on no committee.
        var expert = round.Year.Expert(12);

        var foreign = await round.Year.SendSubscriptionAsync(expert, "on-voting-progress", new { roundId = NodeId("VotingRound", round.RoundId) });
        var missing = await round.Year.SendSubscriptionAsync(expert, "on-voting-progress", new { roundId = NodeId("VotingRound", 999_999) });

        Assert.Equal("NOT_FOUND", foreign.ErrorCode());
        Assert.Equal(missing, foreign);
    }

    private static string NodeId(string type, int id) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{id}"));
}
