using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db.Tests.Fixtures;

namespace ScoringPlatform.Db.Tests.Interceptors;

public sealed class SqliteFileGuardTests
{
    /// <summary>SQLite would make a new log with the rights of that moment; see the guard.</summary>
    [Fact]
    public async Task Opened_EveryConnectionIsThrownAway_LogStaysInItsPlace()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        await using (var context = database.Open())
        {
            await context.Experts.AnyAsync();
        }

        SqliteConnection.ClearAllPools();

        Assert.True(File.Exists(new SqliteConnectionStringBuilder(database.Options.ConnectionString).DataSource + "-wal"));
    }

    [Fact]
    public async Task Dispose_LastUserOfTheFile_LogIsFoldedIn()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        await using (var context = database.Open())
        {
            await context.Experts.AnyAsync();
        }

        SqliteConnection.ClearAllPools();
        database.Contexts.Dispose();

        Assert.False(File.Exists(new SqliteConnectionStringBuilder(database.Options.ConnectionString).DataSource + "-wal"));
    }
}
