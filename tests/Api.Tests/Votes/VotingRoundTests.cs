using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Errors;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes;

public sealed class VotingRoundTests
{
    [Theory]
    [InlineData(8, 6, RoundItemResult.Passed)]
    [InlineData(8, 5, RoundItemResult.NotPassed)]
    [InlineData(9, 6, RoundItemResult.Passed)]
    [InlineData(10, 7, RoundItemResult.Passed)]
    [InlineData(10, 6, RoundItemResult.NotPassed)]
    [InlineData(11, 8, RoundItemResult.Passed)]
    [InlineData(11, 7, RoundItemResult.NotPassed)]
    public async Task Announce_YesOfPresent_TwoThirdsDecide(int present, int yes, RoundItemResult expected)
    {
        // 3·yes ≥ 2·present: 8 present ask 6 (18 ≥ 16), 9 ask 6 (18 ≥ 18), 10 ask 7 (21 ≥ 20), 11 ask 8 (24 ≥ 22).
        await using var year = await ReviewYear.StartAsync(YearStage.Voting);
        var round = await year.OpenRoundAsync(present);
        for (var place = 0; place < present; place++)
        {
            await year.CastAllAsync(round, place, place < yes ? VoteChoice.Yes : VoteChoice.No);
        }

        await year.WithAsync(db => year.Get<VotingService>().CloseAsync(db, round, year.Office, default));
        await year.WithAsync(db => year.Get<UrnService>().AnnounceAsync(db, round, year.Office, default));

        await using var db = year.CreateContext();
        var items = await db.RoundItems.Where(item => item.RoundId == round).ToListAsync();
        Assert.Equal(6, items.Count);
        Assert.All(items, item => Assert.Equal((expected, yes, present - yes), (item.Result!.Value, item.Yes, item.No)));
        var state = expected == RoundItemResult.Passed ? ApplicationState.Passed : ApplicationState.NotPassed;
        Assert.Equal(6, await db.Applications.CountAsync(application => application.State == state));
    }

    [Fact]
    public async Task Open_SevenOfEleven_IsInquorate()
    {
        // 3·7 = 21 < 22 = 2·11.
        await using var year = await ReviewYear.StartAsync(YearStage.Voting);

        var refused = await Assert.ThrowsAsync<IllegalTransitionException>(() => year.OpenRoundAsync(present: 7));

        Assert.Equal(("ROLL_FROZEN", "OPEN", "quorum.notReached"), (refused.From, refused.To, refused.Reason));
    }

    [Fact]
    public async Task Announce_UnusedVotes_WeighAsNotYes()
    {
        // 11 present, 7 yes, 4 do not vote: 21 < 22.
        await using var year = await ReviewYear.StartAsync(YearStage.Voting);
        var round = await year.OpenRoundAsync();
        for (var place = 0; place < 7; place++)
        {
            await year.CastAllAsync(round, place, VoteChoice.Yes);
        }

        await year.WithAsync(db => year.Get<VotingService>().CloseAsync(db, round, year.Office, default));
        await year.WithAsync(db => year.Get<UrnService>().AnnounceAsync(db, round, year.Office, default));

        await using var db = year.CreateContext();
        Assert.All(
            await db.RoundItems.ToListAsync(),
            item => Assert.Equal((RoundItemResult.NotPassed, 7, 4), (item.Result!.Value, item.Yes, item.Unused)));
    }

    [Fact]
    public async Task Round_StepsOutOfOrder_AreRefusedAndChangeNothing()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Voting);
        var voting = year.Get<VotingService>();
        var urns = year.Get<UrnService>();
        var round = await year.OpenRoundAsync();

        await Assert.ThrowsAsync<RoundStateException>(() => year.WithAsync(db => voting.FreezeRollAsync(db, round, year.Office, default)));
        await Assert.ThrowsAsync<RoundStateException>(() => year.WithAsync(db => voting.OpenAsync(db, round, year.Office, default)));
        await Assert.ThrowsAsync<RoundStateException>(() =>
            year.WithAsync(db => voting.CheckInAsync(db, round, [year.Experts[0]], year.Office, default)));
        await Assert.ThrowsAsync<RoundStateException>(() => year.WithAsync(db => urns.AnnounceAsync(db, round, year.Office, default)));
        await year.WithAsync(db => voting.CloseAsync(db, round, year.Office, default));
        await Assert.ThrowsAsync<RoundStateException>(() => year.CastAllAsync(round, 0, VoteChoice.Yes));
        await Assert.ThrowsAsync<RoundStateException>(() => year.WithAsync(db => voting.CloseAsync(db, round, year.Office, default)));

        await using var db = year.CreateContext();
        Assert.Equal(RoundState.Closed, (await db.VotingRounds.SingleAsync()).State);
        Assert.Equal(0, await db.Slips.CountAsync());
    }

    [Fact]
    public async Task Cast_SentAgainAfterClose_StillGetsItsReceipt()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Voting);
        var round = await year.OpenRoundAsync();
        var first = await year.CastAllAsync(round, 0, VoteChoice.Yes);
        await year.WithAsync(db => year.Get<VotingService>().CloseAsync(db, round, year.Office, default));

        var again = await year.CastAllAsync(round, 0, VoteChoice.Yes);

        Assert.Equal(first.Signature, again.Signature);
    }

    [Fact]
    public async Task FreezeRoll_MemberWithDeclaredConflict_IsRecusedAndCannotVote()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Scoring);
        int recusedFrom;
        await using (var db = year.CreateContext())
        {
            var assignment = await db.Assignments.Include(found => found.Application)
                .FirstAsync(found => year.Experts.Take(11).Contains(found.ExpertId));
            recusedFrom = assignment.ApplicationId;
            var member = year.Experts.ToList().IndexOf(assignment.ExpertId);
            await year.Get<Api.Assignments.AssignmentService>().OrderRecusalAsync(db, assignment.Id, "示例回避", year.Office, default);
            await year.Get<Api.Assignments.AssignmentService>().AssignAsync(db, year.CycleId, null, year.Office, default);
            await year.ScoreEveryoneAsync();
            year.Time.SetTo(2025, 6, 10);
            await year.Get<Api.Cycles.CycleService>().AdvanceAsync(db, year.CycleId, CycleState.Voting, year.Office, default);
            var round = await year.OpenRoundAsync();

            var vote = new VoteInput(recusedFrom, VoteChoice.Yes);
            await Assert.ThrowsAsync<RecusedFromItemException>(() =>
                year.WithAsync(own => year.Get<CastingService>().CastAsync(own, round, [vote], year.Expert(member), default)));
        }
    }

    [Fact]
    public async Task Announce_SlipRemovedFromUrn_IsRefusedAsDamaged()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Voting);
        var round = await year.OpenRoundAsync();
        for (var place = 0; place < 11; place++)
        {
            await year.CastAllAsync(round, place, VoteChoice.Yes);
        }

        await year.WithAsync(db => year.Get<VotingService>().CloseAsync(db, round, year.Office, default));
        await year.WithAsync(async db =>
        {
            var slip = await db.Slips.AsNoTracking().FirstAsync();
            return await db.Slips.Where(row => row.OuterId == slip.OuterId).ExecuteDeleteAsync();
        });

        await Assert.ThrowsAsync<UrnDamagedException>(() =>
            year.WithAsync(db => year.Get<UrnService>().AnnounceAsync(db, round, year.Office, default)));
    }

    [Fact]
    public async Task Verify_AnnouncedRound_IsWholeAndTrackersLeadToChoices()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Voting);
        var round = await year.OpenRoundAsync();
        for (var place = 0; place < 11; place++)
        {
            await year.CastAllAsync(round, place, place == 4 ? VoteChoice.Abstain : VoteChoice.Yes);
        }

        await year.WithAsync(db => year.Get<VotingService>().CloseAsync(db, round, year.Office, default));
        await year.WithAsync(db => year.Get<UrnService>().AnnounceAsync(db, round, year.Office, default));

        var verification = await year.WithAsync(db => year.Get<UrnService>().VerifyAsync(db, round, year.Auditor, default));
        Assert.Empty(verification.Findings);
        Assert.Equal(Enum.GetValues<RoundCheck>(), verification.Checked);
        await using var db = year.CreateContext();
        Assert.True(VoteSecret.TryParse(YearSteps.Secret(1, 4, year.Applications[2]), out var secret));
        var tracker = VoteSecret.TrackerText(secret!.TrackerOf(round, year.Applications[2]));
        var published = await db.PublishedVotes.SingleAsync(vote => vote.ApplicationId == year.Applications[2] && vote.Tracker == tracker);
        Assert.Equal(VoteChoice.Abstain, published.Choice);
        Assert.Equal(66, await db.PublishedVotes.CountAsync());
    }
}
