using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Ballots;
using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Entities.Standards;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Bench.Tally;

/// <summary>
/// Ballots of five items through an SQLite file: written in bulk by prepared statements, then brought together by the
/// platform's own loading path, a thousand applications at a time.
/// </summary>
internal sealed class BallotsDatabaseCase(int applications, int experts)
{
    private const int Items = 5;

    private readonly string folder = Directory.CreateTempSubdirectory("tally-").FullName;

    private DatabaseOptions Options => new() { ConnectionString = $"Data Source={Path.Combine(folder, "ballots.db")}" };

    /// <summary>Prints how long writing and aggregating take.</summary>
    public async Task RunAsync()
    {
        try
        {
            var rubric = await PrepareAsync();
            var start = Stopwatch.GetTimestamp();
            var expected = await InsertAsync(rubric);
            var inserted = Stopwatch.GetElapsedTime(start);
            start = Stopwatch.GetTimestamp();
            var total = await AggregateAsync();
            var aggregated = Stopwatch.GetElapsedTime(start);
            if (total != expected)
            {
                throw new InvalidOperationException("The database's scores are not those of the bare arithmetic.");
            }

            System.Console.WriteLine(
                $"through the database, {applications * experts:N0} ballots of five items: written in {inserted.TotalMilliseconds:F0} ms, "
                + $"loaded and aggregated in {aggregated.TotalMilliseconds:F0} ms; {new FileInfo(Path.Combine(folder, "ballots.db")).Length / 1e6:F0} MB on disk");
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<IReadOnlyList<int>> PrepareAsync()
    {
        await using var db = new SqliteScoringContext(Options.ForSqlite());
        await db.Database.MigrateAsync();
        var standard = new Standard
        {
            Code = "bench",
            Version = "1",
            TitleZh = "基准",
            TitleEn = "Benchmark",
            Source = "bench",
            Content = "{}",
            ContentHash = new string('0', 64),
            LoadedAt = DateTime.UnixEpoch,
        };
        db.Standards.Add(standard);
        await db.SaveChangesAsync();
        var (json, hash) = ("{}", new string('0', 64));
        var cycle = new ReviewCycle { Year = 2026, Name = "bench", StandardId = standard.Id, ParametersJson = json, ParametersHash = hash };
        cycle.RubricItems.AddRange(Enumerable.Range(1, Items).Select(index => new RubricItem
        {
            Code = $"item{index}",
            LabelZh = "项",
            LabelEn = "Item",
            MaxScore = ScaledScore.FromPoints(100),
            Sequence = index,
        }));
        db.ReviewCycles.Add(cycle);
        db.Experts.AddRange(Enumerable.Range(1, experts).Select(index => new Expert
        {
            Code = $"X{index}",
            Name = "基准",
            TitleLevel = TitleLevel.SeniorEngineer,
            TermFrom = new DateOnly(2026, 1, 1),
        }));
        await db.SaveChangesAsync();
        return [.. cycle.RubricItems.Select(item => item.Id)];
    }

    /// <returns>The sum of all applications' scores in thousandths, by the bare arithmetic.</returns>
    private async Task<long> InsertAsync(IReadOnlyList<int> rubric)
    {
        await using var db = new SqliteScoringContext(Options.ForSqlite());
        await db.Database.OpenConnectionAsync();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await using var transaction = connection.BeginTransaction();
        using var applicant = new BulkInsert(
            connection, transaction, "INSERT INTO Applicants (Id, Name, City, Version) VALUES ($0, '基准', 'SHENYANG', 1)");
        using var application = new BulkInsert(
            connection, transaction,
            "INSERT INTO Applications (Id, CycleId, ApplicantId, Number, TargetLevel, Specialty, Track, State, CreatedAt, Version) VALUES ($0, 1, $0, $1, 'ENGINEER', 'S', 'REGULAR', 'ELIGIBLE', '2026-01-01 00:00:00', 1)");
        using var assignment = new BulkInsert(
            connection, transaction,
            "INSERT INTO Assignments (Id, ApplicationId, ExpertId, Declaration, DeclaredAt, Version) VALUES ($0, $1, $2, 'NONE', '2026-01-01 00:00:00', 1)");
        using var ballot = new BulkInsert(
            connection, transaction,
            "INSERT INTO Ballots (Id, AssignmentId, Revision, State, SubmittedAt, Veto, Total, Version) VALUES ($0, $0, 1, 'SUBMITTED', '2026-01-01 00:00:00', 0, $1, 1)");
        using var score = new BulkInsert(
            connection, transaction, "INSERT INTO BallotScores (BallotId, RubricItemId, Score) VALUES ($0, $1, $2)");
        var random = new Random(2);
        var (total, id) = (0L, 0);
        for (var number = 1; number <= applications; number++)
        {
            applicant.Run(number);
            application.Run(number, $"2026-{number:000000}");
            var sum = 0L;
            for (var expert = 1; expert <= experts; expert++)
            {
                assignment.Run(++id, number, expert);
                var points = Enumerable.Range(0, Items).Select(_ => 1000L * random.Next(101)).ToArray();
                ballot.Run(id, points.Sum() / Items);
                for (var item = 0; item < Items; item++)
                {
                    score.Run(id, rubric[item], points[item]);
                }

                sum += points.Sum();
            }

            var count = experts * Items;
            total += (2 * sum + count) / (2 * count);
        }

        transaction.Commit();
        return total;
    }

    private async Task<long> AggregateAsync()
    {
        await using var db = new SqliteScoringContext(Options.ForSqlite());
        var ids = await db.Applications.Where(application => application.State == ApplicationState.Eligible)
            .Select(application => application.Id).ToListAsync();
        var aggregates = await BallotAggregates.OfAsync(db, ids, CancellationToken.None);
        return aggregates.Values.Sum(aggregate => aggregate.Score!.Value.Thousandths);
    }
}
