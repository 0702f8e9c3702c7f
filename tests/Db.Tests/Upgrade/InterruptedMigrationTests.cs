using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using ScoringPlatform.Db.Tests.Fixtures;
using ScoringPlatform.Db.Upgrade;
using Xunit.Abstractions;

namespace ScoringPlatform.Db.Tests.Upgrade;

/// <summary>
/// An upgrade that ends at one of its statements: the next run finishes it, and the schema is the one that
/// an undisturbed run makes. MIGRATION_STEP sets how many statements lie between two ends; 1 tries each.
/// </summary>
public sealed class InterruptedMigrationTests(ITestOutputHelper output)
{
    private static readonly int Step = int.TryParse(Environment.GetEnvironmentVariable("MIGRATION_STEP"), out var step) ? step : 97;

    [Fact]
    public async Task Migrate_EndedAtAnyStatement_IsFinishedByTheNextRun()
    {
        await using var folder = new TemporaryFolder();
        var whole = Path.Combine(folder.Path, "whole.db");
        var all = new EndAt(int.MaxValue);
        await new DatabaseMigrator(new Contexts(whole, all), TimeProvider.System).MigrateAsync(progress: null, CancellationToken.None);
        var (wanted, ends) = (await SchemaAsync(whole), 0);
        for (var at = 1; at <= all.Sent; at += Step, ends++)
        {
            var file = Path.Combine(folder.Path, $"{at}.db");
            await Assert.ThrowsAsync<EndedException>(() => new DatabaseMigrator(new Contexts(file, new EndAt(at)), TimeProvider.System)
                .MigrateAsync(progress: null, CancellationToken.None));
            await new DatabaseMigrator(new Contexts(file, new EndAt(int.MaxValue)), TimeProvider.System)
                .MigrateAsync(progress: null, CancellationToken.None);
            Assert.True(wanted.SequenceEqual(await SchemaAsync(file)), $"ended at statement {at}, the upgrade leaves another schema");
            File.Delete(file);
        }

        output.WriteLine($"an upgrade of {all.Sent} statements ended at {ends} of them");
    }

    /// <summary>A migration is whole or absent: none of its statements ends its transaction.</summary>
    [Fact]
    public void Generate_EveryMigration_IsOneTransaction()
    {
        using var context = new SqliteScoringContext(new DatabaseOptions { ConnectionString = "Data Source=:memory:" }.ForSqlite());
        var assembly = context.GetService<IMigrationsAssembly>();
        var generator = context.GetService<IMigrationsSqlGenerator>();
        var initializer = context.GetService<IModelRuntimeInitializer>();
        Assert.All(assembly.Migrations, entry =>
        {
            var migration = assembly.CreateMigration(entry.Value, context.Database.ProviderName!);
            var model = initializer.Initialize(migration.TargetModel, designTime: true);
            Assert.DoesNotContain(generator.Generate(migration.UpOperations, model), command => command.TransactionSuppressed);
        });
    }

    private static async Task<List<string>> SchemaAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master WHERE name <> '__EFMigrationsLock' ORDER BY type, name";
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }

    private sealed class EndedException() : Exception("The process ended.");

    private sealed class Contexts(string file, EndAt end) : IDbContextFactory<ScoringContext>
    {
        public ScoringContext CreateDbContext() => new SqliteScoringContext(new DbContextOptionsBuilder<SqliteScoringContext>(
            new DatabaseOptions { ConnectionString = $"Data Source={file};Pooling=False" }.ForSqlite()).AddInterceptors(end).Options);
    }

    /// <summary>What the process would have sent from a statement on is never sent; its connection closes and rolls back.</summary>
    private sealed class EndAt(int at) : DbCommandInterceptor
    {
        public int Sent { get; private set; }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            eventData.CommandSource == CommandSource.Migrations && ++Sent >= at ? throw new EndedException() : ValueTask.FromResult(result);
    }
}
