using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Errors;
using ScoringPlatform.Api.Outcomes;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Outcomes;

public sealed class OutcomeServiceTests : IAsyncLifetime
{
    private ReviewYear _year = null!;

    public async Task InitializeAsync()
    {
        _year = await ReviewYear.StartAsync(YearStage.Voting);
        var round = await _year.OpenRoundAsync();
        for (var place = 0; place < 11; place++)
        {
            await _year.CastAllAsync(round, place, VoteChoice.Yes);
        }

        await _year.WithAsync(db => _year.Get<VotingService>().CloseAsync(db, round, _year.Office, default));
        await _year.WithAsync(db => _year.Get<UrnService>().AnnounceAsync(db, round, _year.Office, default));
        _year.Time.SetTo(2025, 6, 26);
        await _year.WithAsync(db => _year.Get<CycleService>().AdvanceAsync(db, _year.CycleId, CycleState.Notice, _year.Office, default));
    }

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task Notice_FiveWorkingDays_SkipsTheWeekend()
    {
        // Thursday 26 June: 27 and 30 June, 1, 2 and 3 July.
        await using var db = _year.CreateContext();
        var cycle = await db.ReviewCycles.SingleAsync();

        Assert.Equal((new DateOnly(2025, 6, 26), new DateOnly(2025, 7, 3)), (cycle.NoticeFrom, cycle.NoticeUntil));
    }

    [Fact]
    public async Task Confirm_OnTheLastDayOfNotice_IsRefused()
    {
        _year.Time.SetTo(2025, 7, 3);

        var refused = await Assert.ThrowsAsync<IllegalTransitionException>(() => ConfirmAsync(0));

        Assert.Equal("cycle.noticeRunning", refused.Reason);
    }

    [Fact]
    public async Task Confirm_AfterNotice_NumbersCertificatesWithoutGaps()
    {
        _year.Time.SetTo(2025, 7, 4);
        await ConfirmAsync(1, 0);
        await ConfirmAsync(2);

        await using var db = _year.CreateContext();
        var numbers = await db.Outcomes.Where(outcome => outcome.CertificateNumber != null)
            .OrderBy(outcome => outcome.Application.Number).Select(outcome => outcome.CertificateNumber).ToListAsync();
        Assert.Equal(["2025-2-00001", "2025-2-00002", "2025-2-00003"], numbers);
    }

    [Fact]
    public async Task Confirm_WithAnOpenObjection_WaitsUntilItIsHandled()
    {
        var objection = await _year.WithAsync(db =>
            _year.Get<OutcomeService>().ObjectAsync(db, _year.Applications[0], "示例异议", _year.Office, default));
        _year.Time.SetTo(2025, 7, 4);
        var refused = await Assert.ThrowsAsync<IllegalTransitionException>(() => ConfirmAsync(0));
        Assert.Equal("application.openObjections", refused.Reason);

        await _year.WithAsync(db => _year.Get<OutcomeService>().HandleObjectionAsync(db, objection.Id, false, "示例不成立", _year.Office, default));
        await ConfirmAsync(0);

        await Assert.ThrowsAsync<ObjectionHandledException>(() => _year.WithAsync(db =>
            _year.Get<OutcomeService>().HandleObjectionAsync(db, objection.Id, true, "示例", _year.Office, default)));
    }

    [Fact]
    public async Task Objection_Upheld_RevokesTheResult()
    {
        var objection = await _year.WithAsync(db =>
            _year.Get<OutcomeService>().ObjectAsync(db, _year.Applications[0], "示例异议", _year.Office, default));

        await _year.WithAsync(db => _year.Get<OutcomeService>().HandleObjectionAsync(db, objection.Id, true, "示例成立", _year.Office, default));

        await using var db = _year.CreateContext();
        var application = await db.Applications.Include(found => found.Outcome).SingleAsync(found => found.Id == _year.Applications[0]);
        Assert.Equal(ApplicationState.Revoked, application.State);
        Assert.Equal((false, false), (application.Outcome!.Final, application.Outcome.NoticeClean));
    }

    [Fact]
    public async Task Close_WithUnconfirmedResults_IsRefusedAndTakesNoSnapshot()
    {
        _year.Time.SetTo(2025, 7, 4);

        var refused = await Assert.ThrowsAsync<IllegalTransitionException>(() =>
            _year.WithAsync(db => _year.Get<CycleService>().AdvanceAsync(db, _year.CycleId, CycleState.Closed, _year.Office, default)));

        Assert.Equal("cycle.unconfirmed", refused.Reason);
        await using var stored = _year.CreateContext();
        Assert.Equal(0, await stored.StatisticsSnapshots.CountAsync());
    }

    [Fact]
    public async Task Close_AllConfirmed_FreezesOneSnapshotOfAllHandedIn()
    {
        _year.Time.SetTo(2025, 7, 4);
        await ConfirmAsync(0, 1, 2, 3, 4, 5);
        await _year.WithAsync(db => _year.Get<CycleService>().AdvanceAsync(db, _year.CycleId, CycleState.Closed, _year.Office, default));

        await using var stored = _year.CreateContext();
        var snapshot = await stored.StatisticsSnapshots.Include(found => found.Facts).SingleAsync();
        Assert.False(snapshot.Provisional);
        Assert.Equal(await Api.Statistics.Facts.SnapshotHash.OfAsync(stored, snapshot, default), snapshot.Hash);
        Assert.Equal((8, 6, 6, 1), (
            snapshot.Facts.Count,
            snapshot.Facts.Count(fact => fact.Eligible),
            snapshot.Facts.Count(fact => fact.Confirmed),
            snapshot.Facts.Count(fact => fact.Withdrawn)));
        Assert.All(snapshot.Facts.Where(fact => fact.Voted), fact => Assert.Equal((11, 0, 11, 3), (fact.Yes, fact.No, fact.Present, fact.BallotCount)));
    }

    private Task<IReadOnlyList<Db.Entities.Applications.Application>> ConfirmAsync(params int[] places) => _year.WithAsync(db =>
        _year.Get<OutcomeService>().ConfirmAsync(db, [.. places.Select(place => _year.Applications[place])], _year.Authority, default));
}
