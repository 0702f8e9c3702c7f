using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db.Entities.Audit;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Db.Tests.Fixtures;

namespace ScoringPlatform.Db.Tests;

public sealed class UrnTests
{
    [Fact]
    public void Slip_Model_HasOnlyTheColumnsOfTheUrn() => Assert.Equal(
        ["ApplicationId", "Commit", "OuterId", "RoundId", "Sealed"],
        Columns<Slip>());

    [Fact]
    public void Participation_Model_HasOnlyItsKey() => Assert.Equal(["ApplicationId", "ExpertId", "RoundId"], Columns<Participation>());

    [Fact]
    public async Task Slip_OnSqlite_HasNoRowId()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        await using var context = database.Open();

        await Assert.ThrowsAnyAsync<DbException>(() => context.Database.SqlQueryRaw<long>("SELECT rowid AS Value FROM Slips").ToListAsync());
        await Assert.ThrowsAnyAsync<DbException>(() => context.Database.SqlQueryRaw<long>("SELECT rowid AS Value FROM Participations").ToListAsync());
    }

    [Fact]
    public async Task Slip_CastInAnyOrder_LiesInTheOrderOfItsKey()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        var round = await WithRoundAsync(database);
        byte[] casting = [200, 3, 150, 7, 90];
        await using (var context = database.Open())
        {
            foreach (var first in casting)
            {
                context.Add(SlipOf(round, first));
                await context.SaveChangesAsync();
            }
        }

        await using var fresh = database.Open();
        var stored = await fresh.Database.SqlQueryRaw<string>("SELECT hex(OuterId) AS Value FROM Slips NOT INDEXED").ToListAsync();

        Assert.Equal(casting.Order().Select(b => b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)), stored.Select(s => s[..2]));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Participation_Second_Refused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var round = await WithRoundAsync(database);
        await AddAsync(database, ParticipationOf(round));
        await Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(database, ParticipationOf(round)));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Participation_OfSomeoneNotOnTheRoll_Refused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var round = await WithRoundAsync(database);
        await AddAsync(database, Make.Expert("E9"));
        var stranger = ParticipationOf(round);
        stranger.ExpertId = round.Roll[0].ExpertId + 1;
        await Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(database, stranger));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Slip_Changed_RefusedByTheDatabase(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var round = await WithRoundAsync(database);
        await AddAsync(database, SlipOf(round, 1));
        await using var context = database.Open();
        var other = new byte[Slip.HashLength];
        await Assert.ThrowsAnyAsync<DbException>(
            () => context.Slips.ExecuteUpdateAsync(set => set.SetProperty(s => s.Commit, other)));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task AuditEntry_ChangedOrRemoved_RefusedByTheDatabase(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await AddAsync(database, new AuditEntry
        {
            Sequence = 1,
            At = Make.Noon,
            Actor = "officer",
            Action = "ACCEPT",
            Subject = "Application:1",
            PreviousHash = AuditHead.Origin,
            Hash = Make.Hash,
        });
        await using var context = database.Open();
        await Assert.ThrowsAnyAsync<DbException>(
            () => context.AuditEntries.ExecuteUpdateAsync(set => set.SetProperty(e => e.Actor, "nobody")));
        await Assert.ThrowsAnyAsync<DbException>(() => context.AuditEntries.ExecuteDeleteAsync());
        Assert.Equal("officer", (await context.AuditEntries.SingleAsync()).Actor);
    }

    private static List<string> Columns<T>()
    {
        using var context = new SqliteScoringContext(new DatabaseOptions { ConnectionString = "Data Source=:memory:" }.ForSqlite());
        return context.Model.FindEntityType(typeof(T))!.GetProperties().Select(p => p.GetColumnName()).Order(StringComparer.Ordinal).ToList();
    }

    private static async Task<VotingRound> WithRoundAsync(TestDatabase database)
    {
        await using var context = database.Open();
        var round = Make.Round(Make.Cycle());
        round.Items.Add(new RoundItem { Application = Make.Application(round.Cycle) });
        round.Roll.Add(new RollEntry { Expert = Make.Expert(), CheckedIn = true });
        context.Add(round);
        context.Add(new CommitteeMember { Cycle = round.Cycle, Expert = round.Roll[0].Expert });
        await context.SaveChangesAsync();
        return round;
    }

    private static Slip SlipOf(VotingRound round, byte first) => new()
    {
        RoundId = round.Id,
        ApplicationId = round.Items[0].ApplicationId,
        OuterId = [first, .. new byte[Slip.HashLength - 1]],
        Commit = new byte[Slip.HashLength],
        Sealed = new byte[64],
    };

    private static Participation ParticipationOf(VotingRound round) => new()
    {
        RoundId = round.Id,
        ApplicationId = round.Items[0].ApplicationId,
        ExpertId = round.Roll[0].ExpertId,
    };

    private static async Task AddAsync(TestDatabase database, object record)
    {
        await using var context = database.Open();
        context.Add(record);
        await context.SaveChangesAsync();
    }
}
