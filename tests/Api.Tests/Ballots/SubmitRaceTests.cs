using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Ballots;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Tests.Ballots;

/// <summary>Ballots handed in while the office ends SCORING, over one SQLite file.</summary>
public sealed class SubmitRaceTests
{
    private const int Rounds = 4;

    /// <summary>
    /// Four experts review every application and three ballots make a score, so that SCORING can end with some ballots still
    /// out: each of these is either acknowledged and part of its score, or refused and a draft for good.
    /// </summary>
    [Fact]
    public async Task Submit_RacingTheEndOfScoring_EachAcknowledgedBallotCountsAndNoOther()
    {
        for (var round = 0; round < Rounds; round++)
        {
            await using var year = await ReviewYear.StartAsync(YearStage.Scoring);
            var late = await PrepareAsync(year);
            using var barrier = new SemaphoreSlim(0);
            var submissions = late.Select(ballot => Task.Run(async () =>
            {
                await barrier.WaitAsync();
                return await TrySubmitAsync(year, ballot.Assignment, ballot.Place) ? ballot.Assignment : (int?)null;
            })).ToList();
            var end = Task.Run(async () =>
            {
                await barrier.WaitAsync();
                await Task.Delay(round * 3);
                await year.WithAsync(db => year.Get<CycleService>().AdvanceAsync(db, year.CycleId, CycleState.Voting, year.Office, default));
            });

            barrier.Release(submissions.Count + 1);
            var acknowledged = (await Task.WhenAll(submissions)).OfType<int>().Order().ToList();
            await end;

            await AssertCountedAsync(year, late, acknowledged);
        }
    }

    /// <summary>Copies of one submission at once: one is acknowledged, the others hear that it is final.</summary>
    [Fact]
    public async Task Submit_EqualCopiesAtOnce_OneIsTaken()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Scoring);
        var (assignment, place) = (await PrepareAsync(year))[0];
        using var barrier = new SemaphoreSlim(0);
        var copies = Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            await barrier.WaitAsync();
            return await TrySubmitAsync(year, assignment, place);
        })).ToList();

        barrier.Release(copies.Count);

        Assert.Single(await Task.WhenAll(copies), taken => taken);
        await using var db = year.CreateContext();
        Assert.Equal(1, await db.Ballots.CountAsync(ballot => ballot.AssignmentId == assignment && ballot.State == BallotState.Submitted));
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.Action == "BALLOT_SUBMITTED"
            && entry.Subject == "Ballot:" + db.Ballots.Where(ballot => ballot.AssignmentId == assignment).Select(ballot => ballot.Id).First()));
    }

    /// <summary>Every application's three ballots are in; a fourth expert each has a whole draft.</summary>
    private static async Task<IReadOnlyList<(int Assignment, int Place)>> PrepareAsync(ReviewYear year)
    {
        await year.ScoreEveryoneAsync();
        await using var db = year.CreateContext();
        var experts = year.Experts.ToList();
        var late = new List<(int Assignment, int Place)>();
        foreach (var application in year.Applications.Take(6))
        {
            var taken = await db.Assignments.Where(found => found.ApplicationId == application).Select(found => found.ExpertId).ToListAsync();
            var place = experts.FindIndex(expert => !taken.Contains(expert));
            var assignment = new Db.Entities.Ballots.Assignment { ApplicationId = application, ExpertId = experts[place] };
            db.Assignments.Add(assignment);
            await db.SaveChangesAsync();
            await year.Get<AssignmentService>().DeclareAsync(db, [assignment.Id], ConflictDeclaration.None, null, year.Expert(place), default);
            await year.Get<BallotService>().SaveDraftsAsync(db, [new BallotDraft(assignment.Id, Sheet())], year.Expert(place), default);
            late.Add((assignment.Id, place));
        }

        return late;
    }

    private static ItemScore[] Sheet() =>
        [.. new[] { "THEORY", "ABILITY", "ACHIEVEMENT", "DEFENCE" }.Select(item => new ItemScore(item, ScaledScore.FromPoints(100)))];

    private static async Task<bool> TrySubmitAsync(ReviewYear year, int assignment, int place)
    {
        try
        {
            await year.WithAsync(db => year.Get<BallotService>().SubmitAsync(db, [assignment], year.Expert(place), default));
            return true;
        }
        catch (Exception refused) when (refused is CycleStateException or BallotAlreadySubmittedException or DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    /// <summary>What was acknowledged is submitted and in the score; what was refused is a draft and is not.</summary>
    private static async Task AssertCountedAsync(
        ReviewYear year, IReadOnlyList<(int Assignment, int Place)> late, List<int> acknowledged)
    {
        await using var db = year.CreateContext();
        var assignments = late.Select(ballot => ballot.Assignment).ToList();
        var stored = await db.Ballots
            .Where(ballot => assignments.Contains(ballot.AssignmentId))
            .OrderBy(ballot => ballot.AssignmentId)
            .Select(ballot => new { ballot.AssignmentId, ballot.State })
            .ToListAsync();
        Assert.Equal(acknowledged, stored.Where(ballot => ballot.State == BallotState.Submitted).Select(ballot => ballot.AssignmentId));
        Assert.Equal(assignments.Count - acknowledged.Count, stored.Count(ballot => ballot.State == BallotState.Draft));
        foreach (var application in await db.Applications.Include(found => found.Assignments).ThenInclude(found => found.Ballots)
            .Where(found => found.State == ApplicationState.Scored).ToListAsync())
        {
            var totals = application.Assignments.SelectMany(found => found.Ballots)
                .Where(ballot => ballot.State == BallotState.Submitted).Select(ballot => ballot.Total!.Value.ToDecimal()).ToList();
            Assert.Equal(Math.Round(totals.Average(), 3, MidpointRounding.AwayFromZero), application.Score!.Value.ToDecimal());
        }
    }
}
