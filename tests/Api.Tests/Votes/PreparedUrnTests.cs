using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Storage;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes;

/// <summary>An urn is opened before the transaction that announces it: what is announced must be what was opened.</summary>
public sealed class PreparedUrnTests : IAsyncLifetime
{
    private ReviewYear _year = null!;
    private int _round;

    public async Task InitializeAsync()
    {
        _year = await ReviewYear.StartAsync(YearStage.Voting);
        _round = await _year.OpenRoundAsync();
        await _year.CastAllAsync(_round, 0, VoteChoice.Yes);
        await _year.CastAllAsync(_round, 1, VoteChoice.No);
        await _year.WithAsync(db => _year.Get<VotingService>().CloseAsync(db, _round, _year.Office, default));
    }

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task Publish_UrnOfAnotherRound_AnnouncesNothing()
    {
        await using var db = _year.CreateContext();
        var other = await PrepareAsync(db) with { Digest = "of another round" };

        await Assert.ThrowsAsync<UrnDamagedException>(() => PublishAsync(db, other));

        await AssertUnannouncedAsync();
        Assert.Equal(RoundState.Announced, (await AnnounceAsync()).State);
    }

    [Theory]
    [InlineData("DELETE FROM Slips WHERE OuterId = (SELECT MIN(OuterId) FROM Slips)")]
    [InlineData("DELETE FROM Participations WHERE ExpertId = (SELECT MIN(ExpertId) FROM Participations)")]
    [InlineData("UPDATE VotingRounds SET CastCount = CastCount + 1")]
    [InlineData("UPDATE RollEntries SET CheckedIn = 0")]
    public async Task Publish_RoundChangedSinceItWasOpened_AnnouncesNothing(string change)
    {
        await using var db = _year.CreateContext();
        var prepared = await PrepareAsync(db);
        await _year.WithAsync(other => other.Database.ExecuteSqlRawAsync(change));

        await Assert.ThrowsAsync<UrnDamagedException>(() => PublishAsync(db, prepared));

        await AssertUnannouncedAsync();
    }

    [Fact]
    public async Task Publish_EndedHalfWay_RoundIsOpenedAgain()
    {
        await using var db = _year.CreateContext();
        var prepared = await PrepareAsync(db);

        await Assert.ThrowsAsync<OperationCanceledException>(() => db.InTransactionAsync(
            async () =>
            {
                await PublishAsync(db, prepared);
                throw new OperationCanceledException();
            },
            default));

        await AssertUnannouncedAsync();
        Assert.Equal(RoundState.Announced, (await AnnounceAsync()).State);
    }

    [Fact]
    public async Task Announce_VotesOfTwoMembers_PublishesWhatTheUrnHeld()
    {
        await using var db = _year.CreateContext();
        var expected = (await PrepareAsync(db)).Urn.Votes;

        await AnnounceAsync();

        var published = await db.PublishedVotes.OrderBy(vote => vote.ApplicationId).ThenBy(vote => vote.Tracker).AsNoTracking().ToListAsync();
        Assert.Equal(2, expected.Select(vote => vote.Choice).Distinct().Count());
        Assert.Equal(expected, published.Select(vote => new ItemVote(vote.ApplicationId, vote.Tracker, vote.Choice)));
        Assert.Empty((await _year.Get<UrnService>().VerifyAsync(db, _round, _year.Office, default)).Findings);
    }

    private async Task<PreparedUrn> PrepareAsync(ScoringContext db)
    {
        var round = await db.VotingRounds.AsNoTracking().Include(round => round.Cycle).SingleAsync(round => round.Id == _round);
        return await _year.Get<UrnService>().PrepareAsync(db, round, _year.Get<RoundKeys>().SealKey(round), default);
    }

    private Task<VotingRound> PublishAsync(ScoringContext db, PreparedUrn prepared) => db.InTransactionAsync(
        async () => await _year.Get<UrnService>().PublishAsync(
            db, await db.LockRoundAsync(_round, RoundState.Closed, default), prepared, _year.Office, default),
        default);

    private Task<VotingRound> AnnounceAsync() =>
        _year.WithAsync(db => _year.Get<UrnService>().AnnounceAsync(db, _round, _year.Office, default));

    private async Task AssertUnannouncedAsync()
    {
        await using var db = _year.CreateContext();
        Assert.Empty(await db.PublishedVotes.ToListAsync());
        Assert.Equal(RoundState.Closed, (await db.VotingRounds.SingleAsync(round => round.Id == _round)).State);
        Assert.DoesNotContain(await db.AuditEntries.Select(entry => entry.Action).ToListAsync(), action => action == "ROUND_ANNOUNCED");
    }
}
