using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Entities.Recommendations;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Db.Tests.Fixtures;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Db.Tests;

public sealed class ConstraintTests
{
    [Theory, OnSqlite, OnSqlServer]
    public async Task Cycle_SecondOfOneYear_Refused(DatabaseProvider provider) =>
        await RefusedAsync(provider, Make.Cycle(2025), new[] { Make.Cycle(2025) }.Select(c => { c.Standard = Make.Standard("other"); return c; }).Single());

    [Theory, OnSqlite, OnSqlServer]
    public async Task Application_SecondOfOnePersonInOneCycle_Refused(DatabaseProvider provider)
    {
        var cycle = Make.Cycle();
        var applicant = Make.Applicant();
        await RefusedAsync(provider, Make.Application(cycle, applicant, "1"), Make.Application(cycle, applicant, "2"));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Application_RankWithoutScore_Refused(DatabaseProvider provider)
    {
        var application = Make.Application(Make.Cycle());
        application.RankInGroup = 1;
        await RefusedAsync(provider, application);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Application_ReturnedWithoutReason_Refused(DatabaseProvider provider)
    {
        var application = Make.Application(Make.Cycle());
        application.State = ApplicationState.Returned;
        await RefusedAsync(provider, application);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task HeldTitle_TwoCurrent_Refused(DatabaseProvider provider)
    {
        var application = Make.Application(Make.Cycle());
        application.Titles.Add(new HeldTitleRecord { Level = TitleLevel.Technician, ObtainedOn = new DateOnly(2015, 1, 1) });
        application.Titles.Add(new HeldTitleRecord { Level = TitleLevel.AssistantEngineer, ObtainedOn = new DateOnly(2019, 1, 1) });
        await RefusedAsync(provider, application);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task HeldTitle_SeveralEndedAndOneCurrent_Stored(DatabaseProvider provider)
    {
        var application = Make.Application(Make.Cycle());
        application.Titles.Add(new HeldTitleRecord { Level = TitleLevel.Technician, ObtainedOn = new DateOnly(2010, 1, 1), EndedOn = new DateOnly(2013, 1, 1) });
        application.Titles.Add(new HeldTitleRecord { Level = TitleLevel.AssistantEngineer, ObtainedOn = new DateOnly(2013, 1, 1), EndedOn = new DateOnly(2019, 1, 1) });
        application.Titles.Add(new HeldTitleRecord { Level = TitleLevel.Engineer, ObtainedOn = new DateOnly(2019, 1, 1) });
        await StoredAsync(provider, application);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Applicant_HashWithoutCipher_Refused(DatabaseProvider provider)
    {
        var applicant = Make.Applicant();
        applicant.IdNumberHash = Make.Hash;
        await RefusedAsync(provider, applicant);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Applicant_SameNumberTwice_Refused(DatabaseProvider provider) =>
        await RefusedAsync(provider, WithNumber("示例一"), WithNumber("示例二"));

    [Theory, OnSqlite, OnSqlServer]
    public async Task Applicant_SeveralErased_Stored(DatabaseProvider provider) =>
        await StoredAsync(provider, Make.Applicant("示例一"), Make.Applicant("示例二"));

    [Theory, OnSqlite, OnSqlServer]
    public async Task Text_LongerThanItsBound_Refused(DatabaseProvider provider) =>
        await RefusedAsync(provider, Make.Applicant(new string('长', 201)));

    [Theory, OnSqlite, OnSqlServer]
    public async Task Text_AtItsBound_Stored(DatabaseProvider provider) =>
        await StoredAsync(provider, Make.Applicant(new string('长', 200)));

    [Theory, OnSqlite, OnSqlServer]
    public async Task Assignment_DeclaredWithoutTime_Refused(DatabaseProvider provider)
    {
        var assignment = Make.Assignment(Make.Application(Make.Cycle()), Make.Expert());
        assignment.Declaration = ConflictDeclaration.None;
        await RefusedAsync(provider, assignment);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Ballot_TwoInForce_Refused(DatabaseProvider provider)
    {
        var assignment = Make.Assignment(Make.Application(Make.Cycle()), Make.Expert());
        await RefusedAsync(provider, Make.Submitted(assignment, 1), Make.Submitted(assignment, 2));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Ballot_ReturnedAndItsSuccessor_Stored(DatabaseProvider provider)
    {
        var assignment = Make.Assignment(Make.Application(Make.Cycle()), Make.Expert());
        var returned = Make.Submitted(assignment, 1);
        returned.State = BallotState.Returned;
        returned.ReturnedAt = Make.Noon;
        returned.ReturnReason = "示例";
        await StoredAsync(provider, returned, Make.Submitted(assignment, 2));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Ballot_SubmittedWithoutTotal_Refused(DatabaseProvider provider)
    {
        var ballot = Make.Submitted(Make.Assignment(Make.Application(Make.Cycle()), Make.Expert()));
        ballot.Total = null;
        await RefusedAsync(provider, ballot);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Ballot_VetoWithoutOpinion_Refused(DatabaseProvider provider)
    {
        var ballot = Make.Submitted(Make.Assignment(Make.Application(Make.Cycle()), Make.Expert()));
        ballot.Veto = true;
        await RefusedAsync(provider, ballot);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task RubricItem_SameCodeOnTwoSheetsForEveryLevel_Refused(DatabaseProvider provider)
    {
        var cycle = Make.Cycle();
        await RefusedAsync(provider, Make.RubricItem(cycle, "achievement"), Make.RubricItem(cycle, "achievement"));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task RubricItem_SameCodeOnSheetsOfTwoLevels_Stored(DatabaseProvider provider)
    {
        var cycle = Make.Cycle();
        await StoredAsync(
            provider,
            Make.RubricItem(cycle, "achievement", TitleLevel.Engineer),
            Make.RubricItem(cycle, "achievement", TitleLevel.SeniorEngineer));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Recommendation_TwoOpenByOneExpert_Refused(DatabaseProvider provider)
    {
        var (application, expert) = (Make.Application(Make.Cycle()), Make.Expert());
        await RefusedAsync(
            provider,
            new Recommendation { Application = application, Expert = expert },
            new Recommendation { Application = application, Expert = expert });
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Recommendation_NewAfterWithdrawn_Stored(DatabaseProvider provider)
    {
        var (application, expert) = (Make.Application(Make.Cycle()), Make.Expert());
        await StoredAsync(
            provider,
            new Recommendation { Application = application, Expert = expert, WithdrawnOn = new DateOnly(2025, 5, 1) },
            new Recommendation { Application = application, Expert = expert });
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Committee_TwoChairs_Refused(DatabaseProvider provider)
    {
        var cycle = Make.Cycle();
        await RefusedAsync(
            provider,
            new CommitteeMember { Cycle = cycle, Expert = Make.Expert("E1"), Role = CommitteeRole.Chair },
            new CommitteeMember { Cycle = cycle, Expert = Make.Expert("E2"), Role = CommitteeRole.Chair });
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Snapshot_TwoFinalOfOneCycle_Refused(DatabaseProvider provider)
    {
        var cycle = Make.Cycle();
        StatisticsSnapshot Final() => new()
        {
            Cycle = cycle,
            TakenAt = Make.Noon,
            Hash = Make.Hash,
            StandardCode = "demo",
            StandardVersion = "1",
            ParametersJson = "{}",
        };
        await RefusedAsync(provider, Final(), Final());
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Delete_OfAParent_Refused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using (var context = database.Open())
        {
            context.Add(Make.Application(Make.Cycle()));
            await context.SaveChangesAsync();
        }

        await using var fresh = database.Open();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => fresh.Applicants.ExecuteDeleteAsync());
        Assert.Equal(1, await fresh.Applicants.CountAsync());
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Enum_UnknownCode_RefusedByTheDatabase(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var context = database.Open();
        context.Add(Make.Cycle());
        await context.SaveChangesAsync();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(
            () => context.Database.ExecuteSqlRawAsync("UPDATE ReviewCycles SET State = 'OPEN'"));
    }

    private static Applicant WithNumber(string name)
    {
        var applicant = Make.Applicant(name);
        (applicant.IdNumberHash, applicant.IdNumberCipher, applicant.IdNumberMasked) = (Make.Hash, "cipher", "1234");
        return applicant;
    }

    private static async Task RefusedAsync(DatabaseProvider provider, params object[] records)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var context = database.Open();
        context.AddRange(records);
        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync());
    }

    private static async Task StoredAsync(DatabaseProvider provider, params object[] records)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var context = database.Open();
        context.AddRange(records);
        Assert.True(await context.SaveChangesAsync() >= records.Length);
    }
}
