using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using ScoringPlatform.Db.Bi;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Db.Tests.Fixtures;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Db.Tests.Bi;

public sealed class BiViewTests
{
    [Theory, OnSqlite, OnSqlServer]
    public async Task Views_OfAYear_HaveTheDocumentedColumnsAndGrain(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.Open();
        await StoreAsync(db, provisional: false, submitted: 2);

        foreach (var table in BiTables.All)
        {
            var (columns, rows) = await ReadAsync(db, $"SELECT * FROM {NameOf(provider, table)}");
            Assert.Equal(table.Columns.Select(column => column.Name), columns);
            var keys = table.Key.Select(key => columns.IndexOf(key)).ToList();
            Assert.Equal(rows.Count, rows.Select(row => string.Join('|', keys.Select(key => row[key]))).Distinct().Count());
        }

        var (_, sums) = await ReadAsync(db, $"SELECT COUNT(*), SUM(submitted), MAX(score) FROM {NameOf(provider, Table("applications"))}");
        Assert.Equal(["2", "2", "87.125"], sums.Single().Select(value => Convert.ToDouble(value, null).ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Views_WithSeveralSnapshots_ShowTheFinalOneElseTheNewest(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.Open();
        var cycle = await StoreAsync(db, provisional: true, submitted: 1);
        await StoreAsync(db, provisional: true, submitted: 2, cycle);
        Assert.Equal(2, await CountAsync(db, provider));

        await StoreAsync(db, provisional: false, submitted: 3, cycle);
        await StoreAsync(db, provisional: true, submitted: 1, cycle);
        Assert.Equal(3, await CountAsync(db, provider));
    }

    [Fact]
    public async Task Table_BuiltAnewUnderAView_TakesItsNameAgain()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);
        await using var db = database.Open();
        await StoreAsync(db, provisional: false, submitted: 2);

        // What a migration does on SQLite to change a column.
        await db.Database.ExecuteSqlRawAsync(
            """
            PRAGMA foreign_keys=0;
            CREATE TABLE ef_temp_RoundFacts AS SELECT * FROM RoundFacts;
            DROP TABLE RoundFacts;
            ALTER TABLE ef_temp_RoundFacts RENAME TO RoundFacts;
            """);

        var (columns, _) = await ReadAsync(db, "SELECT * FROM bi_rounds");
        Assert.Contains("margin", columns);
    }

    [Fact]
    public void SqlServer_Views_Parse() => Assert.All(BiTables.All, table =>
    {
        Assert.Empty(Errors($"CREATE VIEW {BiViews.SqlServerName(table)} AS\n{table.ViewSql}"));
        Assert.Empty(Errors(table.SnapshotSql));
    });

    [Fact]
    public void Columns_OfEveryTable_AreNamedOnceAndExplainedInBothLanguages() => Assert.All(BiTables.All, table =>
    {
        Assert.Equal(table.Columns.Count, table.Columns.Select(column => column.Name).Distinct().Count());
        Assert.All(table.Key, key => Assert.Contains(table.Columns, column => column.Name == key));
        Assert.All(table.Columns, column => Assert.True(column.Zh.Length > 0 && column.En.Length > 0, column.Name));
        Assert.DoesNotContain(table.Columns, column => column.Expression.EndsWith(".[ApplicationId]", StringComparison.Ordinal)
            || column.Expression.EndsWith(".[ExpertId]", StringComparison.Ordinal)
            || column.Expression.EndsWith(".[RecommendationId]", StringComparison.Ordinal));
    });

    private static BiTable Table(string name) => BiTables.All.Single(table => table.Name == name);

    private static string NameOf(DatabaseProvider provider, BiTable table) =>
        provider == DatabaseProvider.Sqlite ? BiViews.SqliteName(table) : BiViews.SqlServerName(table);

    private static async Task<int> CountAsync(ScoringContext db, DatabaseProvider provider)
    {
        var (_, rows) = await ReadAsync(db, $"SELECT COUNT(*) FROM {NameOf(provider, Table("applications"))}");
        return Convert.ToInt32(rows.Single().Single(), null);
    }

    private static async Task<Entities.Cycles.ReviewCycle> StoreAsync(
        ScoringContext db, bool provisional, int submitted, Entities.Cycles.ReviewCycle? cycle = null)
    {
        cycle ??= Make.Cycle();
        var snapshot = new StatisticsSnapshot
        {
            Cycle = cycle,
            TakenAt = Make.Noon,
            Hash = Make.Hash,
            StandardCode = "demo",
            StandardVersion = "1",
            ParametersJson = "{}",
            Provisional = provisional,
        };
        for (var index = 0; index < submitted; index++)
        {
            var application = Make.Application(cycle, number: $"{db.Applications.Count():0000}-{index}-{provisional}");
            db.Add(application);
            await db.SaveChangesAsync();
            snapshot.Facts.Add(new ApplicationFact
            {
                ApplicationId = application.Id,
                Level = TitleLevel.Engineer,
                Specialty = "CYBERSPACE_SECURITY",
                Track = Track.Regular,
                City = "SHENYANG",
                Submitted = true,
                Score = new ScaledScore(87_125), // 87.125 points
            });
        }

        db.Add(snapshot);
        await db.SaveChangesAsync();
        return cycle;
    }

    private static async Task<(List<string> Columns, List<object[]> Rows)> ReadAsync(ScoringContext db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return (columns, rows);
    }

    private static IList<ParseError> Errors(string script)
    {
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        return errors;
    }
}
