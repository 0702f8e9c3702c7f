using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db.Tests.Fixtures;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Db.Tests;

public sealed class StoredValueTests
{
    [Theory, OnSqlite, OnSqlServer]
    public async Task Time_StoredAndRead_IsUtcToTheMicrosecond(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var application = Make.Application(Make.Cycle());
        application.SubmittedAt = new DateTime(2025, 1, 2, 3, 4, 5, DateTimeKind.Utc).AddTicks(1_234_567);
        await StoreAsync(database, application);

        await using var context = database.Open();
        var read = await context.Applications.Select(a => a.SubmittedAt).SingleAsync();

        Assert.Equal(DateTimeKind.Utc, read!.Value.Kind);
        Assert.Equal(new DateTime(2025, 1, 2, 3, 4, 5, DateTimeKind.Utc).AddTicks(1_234_560), read.Value);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Score_ComparedAndOrderedInTheDatabase_ByValue(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var cycle = Make.Cycle();
        var points = new[] { 9.5m, 10m, 100m };
        await StoreAsync(database, points.Select((p, i) =>
        {
            var application = Make.Application(cycle, Make.Applicant(), $"A{i}");
            application.Score = ScaledScore.FromDecimal(p);
            return (object)application;
        }).ToArray());

        await using var context = database.Open();
        var least = ScaledScore.FromPoints(10);
        var read = await context.Applications.Where(a => a.Score >= least).OrderByDescending(a => a.Score).Select(a => a.Score).ToListAsync();

        Assert.Equal([ScaledScore.FromPoints(100), ScaledScore.FromPoints(10)], read.Select(s => s!.Value));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Enum_Stored_ReadsAsItsCode(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var application = Make.Application(Make.Cycle());
        application.TargetLevel = TitleLevel.ProfessoriateSeniorEngineer;
        await StoreAsync(database, application);

        await using var context = database.Open();
        var code = await context.Database.SqlQueryRaw<string>("SELECT TargetLevel AS Value FROM Applications").SingleAsync();

        Assert.Equal("PROFESSORIATE_SENIOR_ENGINEER", code);
        Assert.Equal(1, await context.Applications.CountAsync(a => a.TargetLevel == TitleLevel.ProfessoriateSeniorEngineer));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Version_RaisedByEachChange_RefusesAnOlderCopy(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await StoreAsync(database, Make.Applicant());
        await using var first = database.Open();
        await using var second = database.Open();
        var mine = await first.Applicants.SingleAsync();
        var theirs = await second.Applicants.SingleAsync();
        Assert.Equal(1, mine.Version);

        mine.Name = "示例甲";
        await first.SaveChangesAsync();
        Assert.Equal(2, mine.Version);

        theirs.Name = "示例乙";
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
    }

    private static async Task StoreAsync(TestDatabase database, params object[] records)
    {
        await using var context = database.Open();
        context.AddRange(records);
        await context.SaveChangesAsync();
    }
}
