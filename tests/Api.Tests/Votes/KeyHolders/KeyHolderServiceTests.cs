using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Errors;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes.KeyHolders;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Votes.KeyHolders;

public sealed class KeyHolderServiceTests : IAsyncLifetime
{
    private ReviewYear _year = null!;
    private ThreeHolders _holders = null!;

    public async Task InitializeAsync()
    {
        _year = await ReviewYear.StartAsync(YearStage.Voting);
        _holders = await ThreeHolders.RegisterAsync(_year);
    }

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task Register_SeatOfAnother_IsRefusedUntilTheAuthorityFreesIt()
    {
        var newcomer = ReviewYear.As("newcomer", Roles.KeyHolder);
        await Assert.ThrowsAsync<SeatTakenException>(() => _holders.RegisterAsync(KeyHolderSeat.Chair, newcomer));

        var chair = await _year.WithAsync(db => db.KeyHolders.SingleAsync(holder => holder.Seat == KeyHolderSeat.Chair));
        await _year.WithAsync(db => _year.Get<KeyHolderService>().RetireAsync(db, chair.Id, "示例换届", _year.Authority, default));

        Assert.Equal("newcomer", (await _holders.RegisterAsync(KeyHolderSeat.Chair, newcomer)).SubjectId);
    }

    [Fact]
    public async Task Register_SecondSeatForOnePerson_IsRefused() =>
        await Assert.ThrowsAsync<SeatTakenException>(() =>
            _holders.RegisterAsync(KeyHolderSeat.Auditor, ThreeHolders.Caller(KeyHolderSeat.Chair)));

    [Fact]
    public async Task Register_OwnSeatAgain_RetiresTheOldKeyAndOpenRoundsKeepIt()
    {
        var round = await _year.OpenRoundAsync();
        var before = await _holders.OpenedAsync(round, KeyHolderSeat.Chair);
        var renewed = await _holders.RegisterAsync(KeyHolderSeat.Chair, ThreeHolders.Caller(KeyHolderSeat.Chair));

        await using var db = _year.CreateContext();
        Assert.Equal(4, await db.KeyHolders.CountAsync());
        Assert.NotEqual(renewed.Id, await db.RoundKeyHolders.Where(holder => holder.Seat == KeyHolderSeat.Chair).Select(holder => holder.KeyHolderId).SingleAsync());
        Assert.Equal(KeySplitting.SharesLength, Convert.FromBase64String(before).Length);
    }

    [Theory]
    [InlineData(Roles.Admin)]
    [InlineData(Roles.Officer)]
    public async Task Register_WhoHandsOutRolesOrRunsRounds_IsRefused(string role) =>
        await Assert.ThrowsAsync<KeyHolderRoleException>(() =>
            _holders.RegisterAsync(KeyHolderSeat.Chair, ReviewYear.As("both", Roles.KeyHolder, role)));

    [Theory]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("AAAA")]
    public async Task Register_NoPublicKey_IsRefused(string key) =>
        await Assert.ThrowsAsync<PublicKeyInvalidException>(() => _year.WithAsync(db => _year.Get<KeyHolderService>().RegisterAsync(
            db, KeyHolderSeat.Chair, "示例", key, ThreeHolders.Caller(KeyHolderSeat.Chair), default)));

    [Fact]
    public async Task Register_KeyOfAnotherHolder_IsRefused()
    {
        var key = await _year.WithAsync(db => db.KeyHolders.Where(holder => holder.Seat == KeyHolderSeat.Auditor).Select(holder => holder.PublicKey).SingleAsync());

        await Assert.ThrowsAsync<PublicKeyInvalidException>(() => _year.WithAsync(db => _year.Get<KeyHolderService>().RegisterAsync(
            db, KeyHolderSeat.Chair, "示例", Convert.ToBase64String(key), ThreeHolders.Caller(KeyHolderSeat.Chair), default)));
    }

    [Fact]
    public async Task Open_SeatEmpty_IsRefusedAndNamesIt()
    {
        var auditor = await _year.WithAsync(db => db.KeyHolders.SingleAsync(holder => holder.Seat == KeyHolderSeat.Auditor));
        await _year.WithAsync(db => _year.Get<KeyHolderService>().RetireAsync(db, auditor.Id, "示例", _year.Authority, default));

        var refused = await Assert.ThrowsAsync<KeyHoldersMissingException>(() => _year.OpenRoundAsync());

        Assert.Equal([KeyHolderSeat.Auditor], refused.Missing);
    }

    [Fact]
    public async Task Retire_WithoutReasonOrByOthers_IsRefused()
    {
        await Assert.ThrowsAsync<ReasonMissingException>(() => _year.WithAsync(db => _year.Get<KeyHolderService>().RetireAsync(db, 1, " ", _year.Authority, default)));
        await Assert.ThrowsAsync<NotAllowedException>(() => _year.WithAsync(db => _year.Get<KeyHolderService>().RetireAsync(db, 1, "示例", _year.Office, default)));
    }
}
