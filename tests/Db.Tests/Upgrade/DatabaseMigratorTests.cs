using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db.Tests.Fixtures;
using ScoringPlatform.Db.Upgrade;

namespace ScoringPlatform.Db.Tests.Upgrade;

public sealed class DatabaseMigratorTests
{
    [Fact]
    public async Task Migrate_MissingFolder_CreatesItAndReportsEachMigration()
    {
        await using var folder = new TemporaryFolder();
        var contexts = Sqlite(Path.Combine(folder.Path, "a", "b", "scoring.db"));
        var reported = new List<MigrationProgress>();

        var outcome = await new DatabaseMigrator(contexts, TimeProvider.System).MigrateAsync(new Collector(reported), CancellationToken.None);

        Assert.True(outcome.Created);
        Assert.Equal(outcome.Applied, reported.Select(p => p.Name));
        await using var context = contexts.CreateDbContext();
        Assert.Empty(await context.Applications.ToListAsync());
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Migrate_Again_ChangesNothing(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var outcome = await new DatabaseMigrator(database.Contexts, TimeProvider.System).MigrateAsync(progress: null, CancellationToken.None);
        Assert.Equal((false, 0), (outcome.Created, outcome.Applied.Count));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Migrate_DatabaseOfANewerProgram_IsRefused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using (var context = database.Open())
        {
            await context.Database.ExecuteSqlRawAsync("INSERT INTO [__EFMigrationsHistory] VALUES ('29990101000000_Future', '99.0.0')");
        }

        var migrator = new DatabaseMigrator(database.Contexts, TimeProvider.System);
        var refusal = await Assert.ThrowsAsync<DatabaseNewerException>(() => migrator.MigrateAsync(progress: null, CancellationToken.None));

        Assert.Equal(["29990101000000_Future"], refusal.UnknownMigrations);
        await Assert.ThrowsAsync<DatabaseNewerException>(() => migrator.PendingAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Migrate_FileThatIsNoDatabase_IsRefused()
    {
        await using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "scoring.db");
        await File.WriteAllTextAsync(file, new string('x', 5000));

        await Assert.ThrowsAsync<DatabaseUnavailableException>(
            () => new DatabaseMigrator(Sqlite(file), TimeProvider.System).MigrateAsync(progress: null, CancellationToken.None));
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Migrate_FolderThatIsAFile_IsRefused()
    {
        await using var folder = new TemporaryFolder();
        var notAFolder = Path.Combine(folder.Path, "data");
        await File.WriteAllTextAsync(notAFolder, "");

        await Assert.ThrowsAsync<DatabaseUnavailableException>(
            () => new DatabaseMigrator(Sqlite(Path.Combine(notAFolder, "scoring.db")), TimeProvider.System)
                .MigrateAsync(progress: null, CancellationToken.None));
    }

    [Fact]
    public async Task Migrate_AfterAProcessDiedMigrating_Finishes()
    {
        await using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "scoring.db");
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2025-01-01')";
            await command.ExecuteNonQueryAsync();
        }

        var outcome = await new DatabaseMigrator(Sqlite(file), TimeProvider.System).MigrateAsync(progress: null, CancellationToken.None);

        Assert.NotEmpty(outcome.Applied);
    }

    /// <summary>An empty file in the place of a database that was moved away would make SQLite delete the write-ahead log beside it.</summary>
    [Fact]
    public async Task Open_DatabaseThatIsGone_IsRefusedAndCreatesNothing()
    {
        await using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "scoring.db");
        await using var context = Sqlite(file).CreateDbContext();

        await Assert.ThrowsAsync<SqliteException>(() => context.Applications.AnyAsync());
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Open_DatabaseThatWasMovedOrReplaced_IsRefusedUntilItIsBack()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        var file = new SqliteConnectionStringBuilder(database.Options.ConnectionString).DataSource;
        await AddEmployerAsync(database, "E1");
        File.Move(file, file + ".away");
        await Assert.ThrowsAsync<SqliteException>(() => AddEmployerAsync(database, "E2"));
        await File.WriteAllTextAsync(file, new string('x', 5000));
        await Assert.ThrowsAsync<SqliteException>(() => AddEmployerAsync(database, "E3"));

        File.Move(file + ".away", file, overwrite: true);
        await AddEmployerAsync(database, "E4");

        await using var context = database.Open();
        Assert.Equal(["E1", "E4"], await context.Employers.OrderBy(employer => employer.Id).Select(employer => employer.Code).ToListAsync());
    }

    private static async Task AddEmployerAsync(TestDatabase database, string code)
    {
        await using var context = database.Open();
        context.Employers.Add(Make.Employer(code));
        await context.SaveChangesAsync();
    }

    [Fact]
    public async Task Open_OnSqlite_WritesThroughAndOverwritesWhatIsDeleted()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        await using var context = database.Open();
        const string Query = """
            SELECT (SELECT synchronous FROM pragma_synchronous) || ' ' || (SELECT journal_mode FROM pragma_journal_mode)
                || ' ' || (SELECT foreign_keys FROM pragma_foreign_keys) || ' ' || (SELECT secure_delete FROM pragma_secure_delete) AS Value
            """;

        // 2 is FULL: every commit is on the disk before it is acknowledged.
        Assert.Equal("2 wal 1 1", await context.Database.SqlQueryRaw<string>(Query).SingleAsync());
    }

    /// <summary>Otherwise the filters <c>startsWith</c> and <c>endsWith</c>, which are LIKE there, would ignore case where <c>eq</c> and <c>contains</c> do not.</summary>
    [Fact]
    public async Task Open_OnSqlite_TellsUpperFromLowerCaseInEachComparison()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        await AddEmployerAsync(database, "Ab1");
        await using var context = database.Open();

        Assert.Equal(1, await context.Employers.CountAsync(employer => employer.Code.StartsWith("Ab")));
        Assert.Equal(0, await context.Employers.CountAsync(employer => employer.Code.StartsWith("aB")));
        Assert.Equal(0, await context.Employers.CountAsync(employer => employer.Code.EndsWith("B1")));
        Assert.Equal(0, await context.Employers.CountAsync(employer => employer.Code.Contains("aB")));
        Assert.Equal(0, await context.Employers.CountAsync(employer => employer.Code == "ab1"));
    }

    private static ScoringContextFactory Sqlite(string file) => new(new DatabaseOptions { ConnectionString = $"Data Source={file};Pooling=False" });

    private sealed class Collector(List<MigrationProgress> reported) : IProgress<MigrationProgress>
    {
        public void Report(MigrationProgress value) => reported.Add(value);
    }
}
