using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Db.Loading;
using ScoringPlatform.Db.Upgrade;
using ScoringPlatform.Reports.Annual;

namespace ScoringPlatform.Bench.Statistics;

/// <summary>A database with one year's facts, made by the database itself, whose figures stand for ten years.</summary>
internal sealed class FrozenYears : IAsyncDisposable
{
    public const int First = 2021;

    private readonly string folder = Directory.CreateTempSubdirectory("scoring-bench-").FullName;
    private readonly ScoringContextFactory contexts;
    private int snapshotId;

    private FrozenYears() =>
        contexts = new ScoringContextFactory(new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(folder, "bench.db")}" });

    public static async Task<FrozenYears> CreateAsync(int applications)
    {
        var store = new FrozenYears();
        await new DatabaseMigrator(store.contexts, TimeProvider.System).MigrateAsync(progress: null, CancellationToken.None);
        await new StandardLoader(store.contexts, TimeProvider.System).LoadShippedAsync(CancellationToken.None);
        await using var db = store.Open();
        store.snapshotId = (await AddSnapshotAsync(db, First)).Id;
        // The applications themselves are left out: figures are counted from the facts alone.
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF");
        await FillAsync(db, store.snapshotId, applications);
        return store;
    }

    public ScoringContext Open() => contexts.CreateDbContext();

    /// <summary>Counts the year's figures, as sealing does, and keeps them for it and the years after.</summary>
    /// <returns>The stored figures' size in bytes.</returns>
    public async Task<long> CountAndKeepAsync(int years)
    {
        await using var db = Open();
        var snapshot = await db.StatisticsSnapshots.SingleAsync(found => found.Id == snapshotId);
        var (full, published) = await AnnualReportReader.CountAsync(db, snapshot, First, CancellationToken.None);
        var (fullJson, publishedJson) = (FiguresJson.Write(full), FiguresJson.Write(published));
        for (var year = First; year < First + years; year++)
        {
            var of = year == First ? snapshot : await AddSnapshotAsync(db, year);
            db.Add(new SnapshotFigures { SnapshotId = of.Id, FullJson = fullJson, PublishedJson = publishedJson });
        }

        await db.SaveChangesAsync();
        return fullJson.Length + publishedJson.Length;
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task<StatisticsSnapshot> AddSnapshotAsync(ScoringContext db, int year)
    {
        var standard = await db.Standards.FirstAsync();
        var snapshot = new StatisticsSnapshot
        {
            Cycle = new ReviewCycle
            {
                Year = year,
                Name = "示范年度",
                StandardId = standard.Id,
                CutoffDate = new DateOnly(year, 6, 30),
                SubmissionDeadline = new DateOnly(year, 6, 30),
                ParametersJson = "{}",
                ParametersHash = new string('0', 64),
            },
            TakenAt = new DateTime(year, 12, 1, 0, 0, 0, DateTimeKind.Utc),
            Hash = new string('a', 64),
            StandardCode = standard.Code,
            StandardVersion = standard.Version,
            ParametersJson = "{}",
        };
        db.Add(snapshot);
        await db.SaveChangesAsync();
        return snapshot;
    }

    /// <summary>Applications spread over every dimension; fifteen criteria and three scores each; an expert for every 300 scores.</summary>
    private static async Task FillAsync(ScoringContext db, int snapshot, int applications)
    {
        FormattableString[] statements =
        [
            $"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {applications})
            INSERT INTO ApplicationFacts (SnapshotId, ApplicationId, Level, Specialty, Track, Broken, City, EmployerKind, Education, AgeBand, Gender,
                TitleYearsBand, Submitted, EmployerConfirmed, Accepted, Eligible, Scored, Voted, VotedThrough, InsideCap, OnNotice, Objected, Confirmed,
                Revoked, Withdrawn, BallotCount, Rechecks, Objections, ObjectionsUpheld, DaysToEmployer, DaysToVote)
            SELECT {snapshot}, i, CASE i % 3 WHEN 0 THEN 'ENGINEER' WHEN 1 THEN 'SENIOR_ENGINEER' ELSE 'PROFESSORIATE_SENIOR_ENGINEER' END,
                CASE i % 2 WHEN 0 THEN 'CYBERSPACE_SECURITY' ELSE 'CYBERSPACE_GOVERNANCE' END,
                CASE WHEN i % 20 = 0 THEN 'EXCEPTIONAL' ELSE 'REGULAR' END, CASE WHEN i % 20 = 0 THEN 'TENURE' END,
                CASE i % 5 WHEN 0 THEN 'SHENYANG' WHEN 1 THEN 'DALIAN' WHEN 2 THEN 'ANSHAN' WHEN 3 THEN 'JINZHOU' ELSE 'PANJIN' END,
                CASE i % 2 WHEN 0 THEN 'PUBLIC_INSTITUTION' ELSE 'PRIVATE_ENTERPRISE' END,
                CASE i % 3 WHEN 0 THEN 'BACHELOR' WHEN 1 THEN 'MASTER' ELSE 'DOCTOR' END,
                CASE i % 4 WHEN 0 THEN '30-34' WHEN 1 THEN '35-39' WHEN 2 THEN '40-44' ELSE '45-49' END,
                CASE i % 2 WHEN 0 THEN 'FEMALE' ELSE 'MALE' END, CASE i % 2 WHEN 0 THEN '5' ELSE '6-9' END,
                1, 1, i % 50 <> 0, i % 50 <> 0 AND i % 7 <> 0, i % 50 <> 0 AND i % 7 <> 0, i % 50 <> 0 AND i % 7 <> 0,
                i % 50 <> 0 AND i % 7 <> 0 AND i % 3 <> 0, i % 50 <> 0 AND i % 7 <> 0 AND i % 3 <> 0, i % 50 <> 0 AND i % 7 <> 0 AND i % 3 <> 0, 0,
                i % 50 <> 0 AND i % 7 <> 0 AND i % 3 <> 0, 0, 0, 3, 0, 0, 0, i % 15, i % 40 FROM n
            """,
            $"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {applications}), c(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM c WHERE k < 15)
            INSERT INTO CriterionFacts (SnapshotId, ApplicationId, Sequence, CriterionCode, Block, Result, Required)
            SELECT {snapshot}, i, k, CASE WHEN k <= 7 THEN 'engineer.achievement.' || k ELSE 'basic.' || k END,
                CASE WHEN k <= 7 THEN 'ACHIEVEMENT' ELSE 'BASIC' END, CASE WHEN (i + k) % 3 = 0 THEN 'NOT_MET' ELSE 'MET' END, k % 2 FROM n, c
            """,
            $"""
            WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 3 * {applications} - 1)
            INSERT INTO ExpertScoreFacts (SnapshotId, AssignmentId, ApplicationId, ExpertId, Declaration, Submitted, Veto, Score, Deviation)
            SELECT {snapshot}, i + 1, i / 3 + 1, i % MAX(3, {applications} / 100), 'NONE', 1, 0, 60000 + (i * 7919) % 40000, 0 FROM n
            """,
            $"""
            WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < MAX(3, {applications} / 100) - 1)
            INSERT INTO ExpertFacts (SnapshotId, ExpertId, Pseudonym, TitleLevel, Drawn, Assigned, Recused, Submitted, Vetoes, MeanScore, Spread, Severity,
                SeverityGroup, Rounds, Attended, VoteRecusals, Votes)
            SELECT {snapshot}, i, 'E' || i, 'SENIOR_ENGINEER', 1, 300, 0, 300, 0, 80000, 9000, i, 0, 1, 1, 0, 300 FROM n
            """,
            $"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {applications})
            INSERT INTO RoundFacts (SnapshotId, RoundId, ApplicationId, RoundNumber, Present, Recused, Yes, No, Abstain, NotVoted, Needed, Margin, Result, Decides)
            SELECT {snapshot}, 1, i, 1, 11, 0, 8 + i % 4, 3 - i % 4, 0, 0, 8, i % 4, 'PASSED', 1 FROM n WHERE i % 50 <> 0 AND i % 7 <> 0
            """,
        ];
        foreach (var statement in statements)
        {
            await db.Database.ExecuteSqlAsync(statement);
        }
    }
}
