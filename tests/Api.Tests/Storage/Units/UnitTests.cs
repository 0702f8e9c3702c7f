using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using ScoringPlatform.Api.Accounts;
using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Ballots;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Votes;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Faults;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Tests.Storage.Units;

/// <summary>Units of work on a database that loses its connection around the commit and is asked again: one effect, one answer.</summary>
public sealed class UnitTests
{
    /// <summary>Whether the commit was stored before its answer was lost, and how often that happens.</summary>
    private static readonly (bool Stored, int Times)[] Faults = [(false, 1), (false, PatientStrategy.Retries), (true, 1), (true, PatientStrategy.Retries)];

    [SqliteFact]
    public async Task Submit_AnswerToTheCommitLost_HandsEachBallotInOnce()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Scoring);
        foreach (var (place, (stored, times)) in Faults.Index())
        {
            var assignment = await DraftAsync(year, place);
            await using var db = Open(year, new FaultyCommits(stored, times));
            var answer = await year.Get<BallotService>().SubmitAsync(db, [assignment], year.Expert(place), default);
            Assert.Equal(BallotState.Submitted, Assert.Single(answer).State);
        }

        await using var check = year.CreateContext();
        Assert.Equal(Faults.Length, await check.Ballots.CountAsync(ballot => ballot.State == BallotState.Submitted));
        await AssertEntriesAsync(year, "BALLOT_SUBMITTED");
    }

    [SqliteFact]
    public async Task Cast_AnswerToTheCommitLost_CountsOnceWithTheSameReceipt()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Voting);
        var round = await year.OpenRoundAsync();
        foreach (var (place, (stored, times)) in Faults.Index())
        {
            var vote = new VoteInput(year.Applications[0], VoteChoice.No, YearSteps.Secret(7, place, year.Applications[0]));
            await using var db = Open(year, new FaultyCommits(stored, times));
            var receipt = await year.Get<CastingService>().CastAsync(db, round, [vote], year.Expert(place), default);
            var repeated = await year.WithAsync(other => year.Get<CastingService>().CastAsync(other, round, [vote], year.Expert(place), default));
            Assert.Equal(repeated.Signature, receipt.Signature);
        }

        await using var check = year.CreateContext();
        Assert.Equal((Faults.Length, Faults.Length), (await check.Slips.CountAsync(), await check.Participations.CountAsync()));
        Assert.Equal(Faults.Length, await check.VotingRounds.Select(found => found.CastCount).SingleAsync());
    }

    /// <summary>Its record is new and gets a key at each attempt.</summary>
    [SqliteFact]
    public async Task CreateAccount_AnswerToTheCommitLost_MakesOne()
    {
        await using var year = await ReviewYear.StartAsync();
        foreach (var (place, (stored, times)) in Faults.Index())
        {
            await using var db = Open(year, new FaultyCommits(stored, times));
            await CreateAccountAsync(year, db, $"new-{place}");
        }

        await using var check = year.CreateContext();
        Assert.Equal(Faults.Length, await check.Accounts.CountAsync(account => account.SubjectId.StartsWith("new-")));
        await AssertEntriesAsync(year, "ACCOUNT_CREATED");
    }

    [SqliteFact]
    public async Task Submit_FaultThatStays_IsReportedAsBusyAndStoresNothing()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Scoring);
        var assignment = await DraftAsync(year, place: 0);
        await using var db = Open(year, new FaultyCommits(stored: false, PatientStrategy.Retries + 1));

        var error = await Assert.ThrowsAsync<RetryLimitExceededException>(
            () => year.Get<BallotService>().SubmitAsync(db, [assignment], year.Expert(0), default));

        Assert.Equal(StorageFault.Busy, StorageFaults.Of(error));
        await using var check = year.CreateContext();
        Assert.Equal(BallotState.Draft, (await check.Ballots.SingleAsync()).State);
        Assert.Equal(0, await check.AuditEntries.CountAsync(entry => entry.Action == "BALLOT_SUBMITTED"));
    }

    /// <summary>An entry that an earlier unit of the same context wrote does not prove the later one.</summary>
    [SqliteFact]
    public async Task SaveDrafts_AfterAnotherUnitOfTheContext_IsDoneThoughTheFirstCommitWasLost()
    {
        await using var year = await ReviewYear.StartAsync(YearStage.Scoring);
        var assignment = await DraftAsync(year, place: 0);
        await using var db = Open(year, new FaultyCommits(stored: false, times: 1, after: 1));
        await CreateAccountAsync(year, db, "first");

        await year.Get<BallotService>().SaveDraftsAsync(
            db, [new BallotDraft(assignment, [new ItemScore("THEORY", ScaledScore.FromPoints(5))])], year.Expert(0), default);

        await using var check = year.CreateContext();
        Assert.Contains(ScaledScore.FromPoints(5), await check.BallotScores.Select(score => score.Score).ToListAsync());
    }

    private static Task<Account> CreateAccountAsync(ReviewYear year, ScoringContext db, string subject) =>
        year.Get<AccountService>().CreateAsync(
            db, subject, "示例", [Roles.Analyst], AccountPerson.Nobody, ReviewYear.As("admin", Roles.Admin), default);

    private static async Task AssertEntriesAsync(ReviewYear year, string action)
    {
        await using var db = year.CreateContext();
        Assert.Equal(Faults.Length, await db.AuditEntries.CountAsync(entry => entry.Action == action));
        Assert.True((await year.Get<AuditVerifier>().VerifyAsync(default)).IsWhole);
    }

    /// <summary>The expert's first assignment, declared, with a whole draft.</summary>
    private static async Task<int> DraftAsync(ReviewYear year, int place)
    {
        await using var db = year.CreateContext();
        var expert = year.Expert(place);
        var assignment = await db.Assignments.Where(found => found.ExpertId == expert.ExpertId).Select(found => found.Id).FirstAsync();
        await year.Get<AssignmentService>().DeclareAsync(db, [assignment], ConflictDeclaration.None, null, expert, default);
        var codes = await db.RubricItems.Where(item => item.CycleId == year.CycleId).Select(item => item.Code).ToListAsync();
        await year.Get<BallotService>().SaveDraftsAsync(
            db, [new BallotDraft(assignment, [.. codes.Select(code => new ItemScore(code, ScaledScore.FromPoints(80)))])], expert, default);
        return assignment;
    }

    private static SqliteScoringContext Open(ReviewYear year, IInterceptor faults)
    {
        var database = new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(year.Folder!, "scoring.db")}" };
        return new SqliteScoringContext(new DbContextOptionsBuilder<SqliteScoringContext>(database.ForSqlite())
            .UseSqlite(database.SqliteConnectionString(), sqlite => sqlite.ExecutionStrategy(dependencies => new PatientStrategy(dependencies)))
            .AddInterceptors(faults)
            .Options);
    }
}
