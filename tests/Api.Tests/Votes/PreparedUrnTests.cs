using ScoringPlatform.Api.Storage;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes;

/// <summary>An urn is opened before the transaction that announces it: what is announced must be what was opened.</summary>
public sealed class PreparedUrnTests
{
    [Fact]
    public async Task Publish_UrnOfOtherSlips_AnnouncesNothing()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Voting);
        var round = await year.OpenRoundAsync();
        await year.CastAllAsync(round, 0, VoteChoice.Yes);
        await year.WithAsync(db => year.Get<VotingService>().CloseAsync(db, round, year.Office, default));
        var other = new PreparedUrn("of other slips", new OpenedUrn([], []));

        await using var db = year.CreateContext();
        await Assert.ThrowsAsync<UrnDamagedException>(() => db.InTransactionAsync(
            async () => await year.Get<UrnService>().PublishAsync(
                db, await db.LockRoundAsync(round, RoundState.Closed, default), other, year.Office, default),
            default));

        var announced = await year.WithAsync(fresh => year.Get<UrnService>().AnnounceAsync(fresh, round, year.Office, default));
        Assert.Equal(RoundState.Announced, announced.State);
    }

    [Fact]
    public void IsOf_SlipsInAnotherOrder_AreTheSame()
    {
        var slips = Enumerable.Range(1, 4).Select(item => new UrnSlip(item, [(byte)item], [1], [2, 3])).ToList();
        var prepared = PreparedUrn.Open([], 1, []) with { SlipsHash = PreparedUrn.HashOf(slips) };

        Assert.True(prepared.IsOf([.. slips.AsEnumerable().Reverse()]));
        Assert.False(prepared.IsOf([.. slips.Skip(1)]));
        Assert.False(prepared.IsOf([slips[0] with { Sealed = [2, 4] }, .. slips.Skip(1)]));
    }
}
