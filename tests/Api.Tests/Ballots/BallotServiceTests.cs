using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Ballots;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Errors;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Tests.Ballots;

public sealed class BallotServiceTests : IAsyncLifetime
{
    private ReviewYear _year = null!;
    private Caller _expert = null!;
    private int _assignment;

    public async Task InitializeAsync()
    {
        _year = await ReviewYear.StartAsync(YearStage.Scoring);
        await using var db = _year.CreateContext();
        var assignment = await db.Assignments.OrderBy(found => found.Id).FirstAsync();
        _assignment = assignment.Id;
        _expert = _year.Expert(_year.Experts.ToList().IndexOf(assignment.ExpertId));
        await _year.Get<AssignmentService>().DeclareAsync(db, [_assignment], ConflictDeclaration.None, null, _expert, default);
    }

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task SaveDraft_ItemByItem_KeepsWhatIsNotNamed()
    {
        await SaveAsync(Score("THEORY", 60));
        await SaveAsync(Score("ABILITY", 70));
        await SaveAsync(Score("THEORY", 65));

        await using var db = _year.CreateContext();
        var scores = await db.BallotScores.OrderBy(line => line.RubricItem.Sequence).Select(line => line.Score).ToListAsync();
        Assert.Equal([ScaledScore.FromPoints(65), ScaledScore.FromPoints(70)], scores);
        Assert.Equal(1, await db.Ballots.CountAsync());
    }

    [Fact]
    public async Task SaveDraft_OutOfScaleOrUnknownItem_SavesNothing()
    {
        var outOfScale = await Assert.ThrowsAsync<BallotInvalidException>(() => SaveAsync(Score("ABILITY", 50), Score("THEORY", 101)));
        var unknown = await Assert.ThrowsAsync<BallotInvalidException>(() => SaveAsync(Score("BEAUTY", 50)));

        Assert.Equal(("OUT_OF_SCALE", "THEORY"), (outOfScale.Problems[0].Kind, outOfScale.Problems[0].Item));
        Assert.Equal("UNKNOWN_ITEM", unknown.Problems[0].Kind);
        await using var db = _year.CreateContext();
        Assert.Equal(0, await db.BallotScores.CountAsync());
    }

    [Fact]
    public async Task Submit_Incomplete_IsRefusedWholeAndStaysADraft()
    {
        await SaveAsync(Score("THEORY", 60));

        var refused = await Assert.ThrowsAsync<BallotInvalidException>(SubmitAsync);

        Assert.Equal(["ABILITY", "ACHIEVEMENT", "DEFENCE"], refused.Problems.Select(problem => problem.Item));
        await using var db = _year.CreateContext();
        Assert.Equal(BallotState.Draft, (await db.Ballots.SingleAsync()).State);
    }

    [Fact]
    public async Task Submit_Complete_IsWeightedAndFinal()
    {
        // 10·60 + 15·70 + 25·80 + 50·90 = 600 + 1050 + 2000 + 4500 = 8150; 8150 / 100 = 81.5.
        await SaveAsync(Score("THEORY", 60), Score("ABILITY", 70), Score("ACHIEVEMENT", 80), Score("DEFENCE", 90));

        var ballot = await SubmitAsync();

        Assert.Equal(81.5m, ballot.Total!.Value.ToDecimal());
        await Assert.ThrowsAsync<BallotAlreadySubmittedException>(SubmitAsync);
        await Assert.ThrowsAsync<BallotAlreadySubmittedException>(() => SaveAsync(Score("THEORY", 1)));
    }

    [Fact]
    public async Task Return_Submitted_KeepsBothVersions()
    {
        await SaveAsync(Score("THEORY", 60), Score("ABILITY", 70), Score("ACHIEVEMENT", 80), Score("DEFENCE", 90));
        var first = await SubmitAsync();
        await _year.WithAsync(db => _year.Get<BallotService>().ReturnAsync(db, first.Id, "示例退回", _year.Office, default));
        await SaveAsync(Score("DEFENCE", 100));
        await SubmitAsync();

        await using var stored = _year.CreateContext();
        var versions = await stored.Ballots.OrderBy(ballot => ballot.Revision).ToListAsync();
        Assert.Equal([BallotState.Returned, BallotState.Submitted], versions.Select(ballot => ballot.State));
        Assert.Equal([81.5m, 86.5m], versions.Select(ballot => ballot.Total!.Value.ToDecimal()));
        Assert.Equal("示例退回", versions[0].ReturnReason);
    }

    [Fact]
    public async Task Return_WithoutReasonOrOfADraft_IsRefused()
    {
        await SaveAsync(Score("THEORY", 60));
        await using var db = _year.CreateContext();
        var draft = await db.Ballots.Select(ballot => ballot.Id).SingleAsync();

        await Assert.ThrowsAsync<ReasonMissingException>(() => _year.Get<BallotService>().ReturnAsync(db, draft, " ", _year.Office, default));
        await Assert.ThrowsAsync<SubjectNotFoundException>(() => _year.Get<BallotService>().ReturnAsync(db, draft, "x", _year.Office, default));
    }

    [Fact]
    public async Task OthersBallots_BeforeTheOwnIsIn_AreHidden()
    {
        await SaveAsync(Score("THEORY", 60), Score("ABILITY", 70), Score("ACHIEVEMENT", 80), Score("DEFENCE", 90));
        await SubmitAsync();
        await using var db = _year.CreateContext();
        var application = await db.Assignments.Where(found => found.Id == _assignment).Select(found => found.ApplicationId).SingleAsync();
        var second = await db.Assignments.Where(found => found.ApplicationId == application && found.Id != _assignment).FirstAsync();
        var colleague = _year.Expert(_year.Experts.ToList().IndexOf(second.ExpertId));

        await _year.Get<AssignmentService>().DeclareAsync(db, [second.Id], ConflictDeclaration.None, null, colleague, default);
        Assert.Equal(0, await SeenByAsync(colleague));
        string[] codes = ["THEORY", "ABILITY", "ACHIEVEMENT", "DEFENCE"];
        await _year.Get<BallotService>().SaveDraftsAsync(
            db, [new BallotDraft(second.Id, [.. codes.Select(code => Score(code, 50))])], colleague, default);
        Assert.Equal(0, await SeenByAsync(colleague));
        await _year.Get<BallotService>().SubmitAsync(db, [second.Id], colleague, default);
        Assert.Equal(2, await SeenByAsync(colleague));
    }

    [Fact]
    public async Task Submit_AfterScoringEnded_IsRefused()
    {
        await SaveAsync(Score("THEORY", 60), Score("ABILITY", 70), Score("ACHIEVEMENT", 80), Score("DEFENCE", 90));
        await using (var db = _year.CreateContext())
        {
            await db.ReviewCycles.ExecuteUpdateAsync(cycle => cycle.SetProperty(row => row.State, CycleState.Voting));
        }

        await Assert.ThrowsAsync<CycleStateException>(SubmitAsync);
    }

    [Fact]
    public async Task Advance_WithTooFewBallots_IsRefusedAndScoresNothing()
    {
        var refused = await Assert.ThrowsAsync<IllegalTransitionException>(() =>
            _year.WithAsync(db => _year.Get<CycleService>().AdvanceAsync(db, _year.CycleId, CycleState.Voting, _year.Office, default)));

        Assert.Equal(("cycle.unscored", "6"), (refused.Reason, refused.Arguments[0]));
        await using var stored = _year.CreateContext();
        Assert.Equal(0, await stored.Applications.CountAsync(application => application.Score != null));
    }

    private static ItemScore Score(string item, int points) => new(item, ScaledScore.FromPoints(points));

    private Task<IReadOnlyList<Db.Entities.Ballots.Ballot>> SaveAsync(params ItemScore[] scores) => _year.WithAsync(db =>
        _year.Get<BallotService>().SaveDraftsAsync(db, [new BallotDraft(_assignment, scores)], _expert, default));

    private async Task<Db.Entities.Ballots.Ballot> SubmitAsync() =>
        (await _year.WithAsync(db => _year.Get<BallotService>().SubmitAsync(db, [_assignment], _expert, default)))[0];

    private async Task<int> SeenByAsync(Caller caller) =>
        (await _year.SendSampleAsync(caller, "ballots", new { year = 2025 })).At("ballots.totalCount").GetInt32();
}
