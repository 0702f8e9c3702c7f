using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using ScoringPlatform.Db.Upgrade;

namespace ScoringPlatform.Db.Tests.Upgrade;

/// <summary>The scripts of <c>db/scripts</c>, which are for those who run no program of ours against their server.</summary>
public sealed class ScriptTests
{
    private static readonly string Folder = FindFolder();

    private static readonly string Rights = File.ReadAllText(Path.Combine(Folder, "sqlserver-rights.sql"));

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.sql").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Script_Always_Parses(string file) => Assert.Empty(Errors(File.ReadAllText(Path.Combine(Folder, file))));

    /// <summary>db/README.md has the line that writes it anew.</summary>
    [Fact]
    public void Migrations_Script_IsThatOfTheMigrations()
    {
        using var context = ServerContext();
        var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.Equal(Normal(script), Normal(File.ReadAllText(Path.Combine(Folder, "sqlserver-migrations.sql"))));
    }

    [Fact]
    public void Rights_OfWhatIsNeverChanged_AreNoneToChangeIt() =>
        Assert.Equal(
            UnchangingTables.AppendOnly.Concat(UnchangingTables.NeverUpdated).Except(["StatisticsSnapshots"]).Append("__EFMigrationsHistory").Order(),
            Denied("UPDATE", "scoring_app").Order());

    [Fact]
    public void Rights_OfLogDrawsUrnAndRoll_AreNoneToRemove() =>
        Assert.Equal(
            UnchangingTables.AppendOnly.Concat(["Slips", "Participations", "PublishedVotes", "SpoiledSlips", "__EFMigrationsHistory"]).Order(),
            Denied("DELETE", "scoring_app").Order());

    [Fact]
    public void Rights_OfNodesWithoutJobs_AreNoneToRemoveFrozenStatistics() =>
        Assert.Equal(
            UnchangingTables.NeverUpdated.Where(table => table.EndsWith("Facts", StringComparison.Ordinal) || table.Contains("Snapshot", StringComparison.Ordinal)).Order(),
            Denied("DELETE", "scoring_app_no_jobs").Order());

    [Fact]
    public void Rights_TablesNamed_AreInTheModel()
    {
        using var context = ServerContext();
        var tables = context.Model.GetEntityTypes().Select(entity => entity.GetTableName()).ToHashSet();

        Assert.All(
            Regex.Matches(Rights, @"OBJECT::dbo\.(\w+)").Select(match => match.Groups[1].Value).Where(table => table != "__EFMigrationsHistory"),
            table => Assert.Contains(table, tables));
    }

    [Fact]
    public void Rights_Granted_AreToReadAndWriteRowsAlone() =>
        Assert.All(
            Regex.Matches(Rights, @"^GRANT (.+?) ON (\S+) TO", RegexOptions.Multiline),
            grant => Assert.Empty(grant.Groups[1].Value.Split(", ").Except(["SELECT", "INSERT", "UPDATE", "DELETE"])));

    private static IEnumerable<string> Denied(string right, string role) =>
        Regex.Matches(Rights, @"^DENY (.+?) ON OBJECT::dbo\.(\w+) TO (\w+);", RegexOptions.Multiline)
            .Where(deny => deny.Groups[3].Value == role && deny.Groups[1].Value.Split(", ").Contains(right))
            .Select(deny => deny.Groups[2].Value);

    private static string Normal(string script) => script.TrimStart('\uFEFF').ReplaceLineEndings("\n").Trim();

    private static SqlServerScoringContext ServerContext() =>
        new(new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = "Server=unused" }.ForSqlServer());

    private static IList<ParseError> Errors(string script)
    {
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        return errors;
    }

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ScoringPlatform.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "db", "scripts");
    }
}
