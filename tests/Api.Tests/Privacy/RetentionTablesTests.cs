using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Privacy.Retention;
using ScoringPlatform.Api.Tests.Configuration;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db;
using ScoringPlatform.Scoring.Retention;

namespace ScoringPlatform.Api.Tests.Privacy;

/// <summary>The table of <c>docs/retention.md</c> against the model and the kinds of record.</summary>
public sealed class RetentionTablesTests
{
    private static readonly List<string[]> Rows = [.. File.ReadLines(Path.Combine(RepositoryFolder.Root, "docs", "retention.md"))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))];

    private static readonly Microsoft.EntityFrameworkCore.Metadata.IModel Model =
        new SqliteScoringContext(new DbContextOptionsBuilder<SqliteScoringContext>().UseSqlite("Data Source=:memory:").Options).Model;

    [Fact]
    public void Tables_All_HaveAKindOfRecordOrAReasonToStay()
    {
        var tables = Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(tables, Rows.Select(row => row[0].Trim('`')).Order(StringComparer.Ordinal));
        Assert.All(Rows, row => Assert.True(row[2].Length > 0, row[0]));
    }

    [Fact]
    public void Kinds_All_AreThoseThatRecordsGoBy() => Assert.Equal(
        Enum.GetNames<RecordKind>().Order(StringComparer.Ordinal),
        Rows.SelectMany(row => row[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(kind => kind.Trim('`')).Distinct().Order(StringComparer.Ordinal));

    /// <summary>A kind with a setting and no step would be kept for ever unseen.</summary>
    [Fact]
    public async Task Plan_OfAYear_NamesEveryKind()
    {
        await using var year = await ReviewYear.StartAsync();

        var plan = await year.WithAsync(db => year.Get<RetentionService>().PlanAsync(db, default));

        Assert.Equal(Enum.GetValues<RecordKind>(), plan.Select(one => one.Kind).Order());
    }

    /// <summary>Logins stand in records as text: each such column is counted in the copy of a person's data, or is the account's own.</summary>
    [Fact]
    public void Columns_ThatNameALogin_AreThoseOfThePersonsCopy() => Assert.Equal(
        [
            "Accounts.SubjectId", "ApplicationEvents.Actor", "AuditEntries.Actor", "AuthorityConsents.RecordedBy", "DossierUploads.UploadedBy",
            "ExpertDraws.DrawnBy", "ExpertTies.RecordedBy", "Experts.SubjectId", "Findings.DecidedBy", "Jobs.RequestedBy", "KeyHolders.SubjectId",
            "StoredFiles.CreatedBy",
        ],
        Model.GetEntityTypes().SelectMany(type => type.GetProperties()
                .Where(property => property.ClrType == typeof(string) && (property.Name is "Actor" or "SubjectId" || property.Name.EndsWith("By", StringComparison.Ordinal)))
                .Select(property => $"{type.GetTableName()}.{property.Name}"))
            .Order(StringComparer.Ordinal));
}
