using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Db.Tests.Fixtures;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Db.Tests;

/// <summary>A snapshot is written, sealed once by its hash, and then stands.</summary>
public sealed class SnapshotTests
{
    [Theory, OnSqlite, OnSqlServer]
    public async Task Hash_OfAnUnsealedSnapshot_IsSetOnce(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.Open();
        var snapshot = await StoreAsync(db, StatisticsSnapshot.Unsealed);

        Assert.Equal(1, await SealAsync(db, snapshot.Id, Make.Hash));
        await Assert.ThrowsAnyAsync<DbException>(() => SealAsync(db, snapshot.Id, new string('b', 64)));
        Assert.Equal(Make.Hash, await db.StatisticsSnapshots.Select(found => found.Hash).SingleAsync());
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Snapshot_Sealed_CannotBecomeFinal(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.Open();
        await StoreAsync(db, Make.Hash);

        await Assert.ThrowsAnyAsync<DbException>(() =>
            db.StatisticsSnapshots.ExecuteUpdateAsync(row => row.SetProperty(found => found.Provisional, true)));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Snapshot_BeingSealed_KeepsEverythingElse(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.Open();
        await StoreAsync(db, StatisticsSnapshot.Unsealed);

        await Assert.ThrowsAnyAsync<DbException>(() =>
            db.StatisticsSnapshots.ExecuteUpdateAsync(row => row.SetProperty(found => found.ParametersJson, "{ }")));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Facts_Stored_CannotBeChanged(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.Open();
        var snapshot = await StoreAsync(db, Make.Hash);
        db.AddRange(
            new SnapshotFigures { SnapshotId = snapshot.Id, FullJson = "{}", PublishedJson = "{}" },
            new CriterionFact { SnapshotId = snapshot.Id, ApplicationId = 1, Sequence = 1, CriterionCode = "demo", Block = CriterionBlock.Basic, Result = CriterionResult.Met },
            new ExpertScoreFact { SnapshotId = snapshot.Id, AssignmentId = 1, ApplicationId = 1, ExpertId = 1 },
            new RoundFact { SnapshotId = snapshot.Id, RoundId = 1, ApplicationId = 1, Yes = 8, Needed = 6, Margin = 2, Result = Entities.Votes.RoundItemResult.Passed },
            new ExpertFact { SnapshotId = snapshot.Id, ExpertId = 1, Pseudonym = "E001", TitleLevel = TitleLevel.SeniorEngineer },
            new RecommendationFact { SnapshotId = snapshot.Id, RecommendationId = 1, ApplicationId = 1, Level = TitleLevel.Engineer });
        await db.SaveChangesAsync();

        foreach (var table in new[] { "SnapshotFigures", "CriterionFacts", "ExpertScoreFacts", "RoundFacts", "ExpertFacts", "RecommendationFacts" })
        {
#pragma warning disable EF1002 // The names are those above.
            await Assert.ThrowsAnyAsync<DbException>(() => db.Database.ExecuteSqlRawAsync($"UPDATE {table} SET SnapshotId = SnapshotId"));
#pragma warning restore EF1002
        }
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task RoundFact_MarginThatIsNotYesLessNeeded_Refused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.Open();
        var snapshot = await StoreAsync(db, Make.Hash);
        db.Add(new RoundFact { SnapshotId = snapshot.Id, RoundId = 1, ApplicationId = 1, Yes = 8, Needed = 6, Margin = 3, Result = Entities.Votes.RoundItemResult.Passed });

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    private static Task<int> SealAsync(ScoringContext db, int id, string hash) =>
        db.StatisticsSnapshots.Where(found => found.Id == id).ExecuteUpdateAsync(row => row.SetProperty(found => found.Hash, hash));

    private static async Task<StatisticsSnapshot> StoreAsync(ScoringContext db, string hash)
    {
        var snapshot = new StatisticsSnapshot
        {
            Cycle = Make.Cycle(),
            TakenAt = Make.Noon,
            Hash = hash,
            StandardCode = "demo",
            StandardVersion = "1",
            ParametersJson = "{}",
        };
        db.Add(snapshot);
        await db.SaveChangesAsync();
        return snapshot;
    }
}
