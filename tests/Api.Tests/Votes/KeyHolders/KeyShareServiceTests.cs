using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Errors;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Api.Votes.KeyHolders;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes.KeyHolders;

public sealed class KeyShareServiceTests : IAsyncLifetime
{
    private ReviewYear _year = null!;
    private ThreeHolders _holders = null!;
    private int _round;

    public async Task InitializeAsync()
    {
        _year = await ReviewYear.StartAsync(YearStage.Voting);
        _holders = await ThreeHolders.RegisterAsync(_year);
        _round = await _year.OpenRoundAsync();
        for (var place = 0; place < 11; place++)
        {
            await _year.CastAllAsync(_round, place, place < 8 ? VoteChoice.Yes : VoteChoice.No);
        }
    }

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Theory]
    [InlineData(KeyHolderSeat.Chair, KeyHolderSeat.SupervisionOffice)]
    [InlineData(KeyHolderSeat.Auditor, KeyHolderSeat.Chair)]
    [InlineData(KeyHolderSeat.SupervisionOffice, KeyHolderSeat.Auditor)]
    public async Task Submit_SecondOfThree_OpensTheUrnAndKeepsNoShare(KeyHolderSeat first, KeyHolderSeat second)
    {
        await CloseAsync();
        Assert.Equal(RoundState.Closed, (await _holders.SubmitAsync(_round, first)).State);

        var opened = await _holders.SubmitAsync(_round, second);

        Assert.Equal(RoundState.Announced, opened.State);
        await using var db = _year.CreateContext();
        Assert.All(await db.RoundKeyHolders.ToListAsync(), holder => Assert.Null(holder.SubmittedProtected));
        Assert.Equal(
            new[] { first, second }.Order(),
            (await db.RoundKeyHolders.Where(holder => holder.SubmittedAt != null).Select(holder => holder.Seat).ToListAsync()).Order());

        // 8 of 11: 3·8 = 24 ≥ 22 = 2·11.
        Assert.All(await db.RoundItems.ToListAsync(), item => Assert.Equal((8, 3, 0, RoundItemResult.Passed), (item.Yes, item.No, item.Spoiled, item.Result!.Value)));
        Assert.Empty((await _year.WithAsync(own => _year.Get<UrnService>().VerifyAsync(own, _round, _year.Auditor, default))).Findings);
        Assert.Equal(
            ["ROUND_CREATED", "ROUND_ROLL_FROZEN", "ROUND_CHECKED_IN", "ROUND_OPEN", "ROUND_CLOSED", "KEY_SHARE_SUBMITTED", "KEY_SHARE_SUBMITTED", "ROUND_ANNOUNCED"],
            await db.AuditEntries.Where(entry => entry.Subject == $"VotingRound:{_round}").OrderBy(entry => entry.Sequence).Select(entry => entry.Action).ToListAsync());
    }

    [Fact]
    public async Task Submit_OneHolderTwice_CountsOnceAndOpensNothing()
    {
        await CloseAsync();
        await _holders.SubmitAsync(_round, KeyHolderSeat.Chair);

        var again = await _holders.SubmitAsync(_round, KeyHolderSeat.Chair);

        Assert.Equal(RoundState.Closed, again.State);
        await using var db = _year.CreateContext();
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == "KEY_SHARE_SUBMITTED"));
    }

    [Fact]
    public async Task Submit_WhileTheVoteIsOpen_IsRefused() =>
        await Assert.ThrowsAsync<RoundStateException>(() => _holders.SubmitAsync(_round, KeyHolderSeat.Chair));

    [Fact]
    public async Task Announce_ByTheOfficeAlone_IsRefused()
    {
        await CloseAsync();

        await Assert.ThrowsAsync<KeyHoldersNeededException>(() =>
            _year.WithAsync(db => _year.Get<UrnService>().AnnounceAsync(db, _round, _year.Office, default)));
    }

    [Fact]
    public async Task Submit_SharesOfAnotherHolderOrChanged_AreRefused()
    {
        await CloseAsync();
        var chairs = await _holders.OpenedAsync(_round, KeyHolderSeat.Chair);
        var changed = Convert.FromBase64String(chairs);
        changed[5] ^= 1;

        await Assert.ThrowsAsync<KeyShareInvalidException>(() => SubmitAsync(chairs, ThreeHolders.Caller(KeyHolderSeat.Auditor)));
        await Assert.ThrowsAsync<KeyShareInvalidException>(() => SubmitAsync(Convert.ToBase64String(changed), ThreeHolders.Caller(KeyHolderSeat.Chair)));
        await Assert.ThrowsAsync<KeyShareInvalidException>(() => SubmitAsync("", ThreeHolders.Caller(KeyHolderSeat.Chair)));
        await Assert.ThrowsAsync<SubjectNotFoundException>(() => SubmitAsync(chairs, ReviewYear.As("stranger", Roles.KeyHolder)));
        await Assert.ThrowsAsync<NotAllowedException>(() => SubmitAsync(chairs, _year.Office));
        await Assert.ThrowsAsync<KeyHolderRoleException>(() =>
            SubmitAsync(chairs, ReviewYear.As(ThreeHolders.Caller(KeyHolderSeat.Chair).Subject, Roles.KeyHolder, Roles.Admin)));
    }

    [Fact]
    public async Task Submit_UrnDamaged_OpensNothingAndLeavesNoHalfRound()
    {
        await CloseAsync();
        await _year.WithAsync(db => db.Slips.Where(slip => slip.ApplicationId == _year.Applications[0]).ExecuteDeleteAsync());
        await _holders.SubmitAsync(_round, KeyHolderSeat.Chair);

        await Assert.ThrowsAsync<UrnDamagedException>(() => _holders.SubmitAsync(_round, KeyHolderSeat.Auditor));

        await using var db = _year.CreateContext();
        Assert.Equal(0, await db.PublishedVotes.CountAsync());
        Assert.Equal(1, await db.RoundKeyHolders.CountAsync(holder => holder.SubmittedAt != null));
    }

    [Fact]
    public async Task Database_WhileTheVoteIsOpen_HoldsNoKeyThatThePlatformCanOpen()
    {
        var round = await _year.WithAsync(db => db.VotingRounds.AsNoTracking().SingleAsync(found => found.Id == _round));

        Assert.Equal(KeyCustody.ThreeHolders, round.KeyCustody);
        Assert.ThrowsAny<Exception>(() => _year.Get<RoundKeys>().SealKey(round));
        Assert.Equal(0, round.SealPrivateKeyProtected!.Length % 3);
    }

    private Task<VotingRound> CloseAsync() =>
        _year.WithAsync(db => _year.Get<VotingService>().CloseAsync(db, _round, _year.Office, default));

    private Task<VotingRound> SubmitAsync(string shares, Caller caller) =>
        _year.WithAsync(db => _year.Get<KeyShareService>().SubmitAsync(db, _round, shares, caller, default));
}
