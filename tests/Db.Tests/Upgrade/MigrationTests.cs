using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using ScoringPlatform.Db.Invariants;
using ScoringPlatform.Db.Tests.Fixtures;
using ScoringPlatform.Db.Upgrade;

namespace ScoringPlatform.Db.Tests.Upgrade;

public sealed class MigrationTests
{
    [Fact]
    public void Sqlite_ModelAndMigrations_Agree()
    {
        using var context = new SqliteScoringContext(new DatabaseOptions { ConnectionString = "Data Source=:memory:" }.ForSqlite());
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void SqlServer_ModelAndMigrations_Agree()
    {
        using var context = ServerContext();
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    public void SqlServer_Script_Parses(MigrationsSqlGenerationOptions options)
    {
        using var context = ServerContext();
        var script = context.GetService<IMigrator>().GenerateScript(options: options);

        Assert.Empty(Errors(script));
        Assert.Contains("TR_AuditEntries_Unchanging", script, StringComparison.Ordinal);
    }

    [Fact]
    public void SqlServer_Triggers_Parse()
    {
        using var context = ServerContext();
        var script = context.GetService<IMigrator>().GenerateScript();
        var triggers = Regex.Matches(script, @"EXEC\(N'(CREATE TRIGGER.*?END)'\)", RegexOptions.Singleline);

        // One for each table, and the snapshots' again: since they are sealed, theirs is another.
        Assert.Equal(UnchangingTables.AppendOnly.Count + UnchangingTables.NeverUpdated.Count + 1, triggers.Count);
        Assert.All(triggers, t => Assert.Empty(Errors(t.Groups[1].Value.Replace("''", "'", StringComparison.Ordinal))));
    }

    [Fact]
    public void SqlServer_Invariants_Parse() =>
        Assert.All(AllInvariants.List, i => Assert.Empty(Errors(i.SqlServer ?? i.Sqlite)));

    [Theory, OnSqlite, OnSqlServer]
    public async Task Invariants_OnAnEmptyDatabase_Hold(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var results = await new InvariantChecker(database.Contexts).RunAsync(CancellationToken.None);
        Assert.All(results, r => Assert.True(r.Holds, r.Invariant.Name));
    }

    private static SqlServerScoringContext ServerContext() =>
        new(new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = "Server=unused" }.ForSqlServer());

    private static IList<ParseError> Errors(string script)
    {
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        return errors;
    }
}
