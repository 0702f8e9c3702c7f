using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Bench.Tally;

/// <summary>The same tally from published votes in an SQLite file, read as the verification of a round reads them.</summary>
internal sealed class StoredVotesCase : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tally-bench-").FullName;
    private readonly DbContextOptions<SqliteScoringContext> options;
    private readonly StoredRound round;

    public StoredVotesCase(int applications, int members)
    {
        options = new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(folder, "tally.db")};Pooling=False" }.ForSqlite();
        Count = applications * members;
        round = new StoredRound
        {
            Round = 1,
            State = RoundState.Closed,
            Parameters = new CycleParameters(),
            ConfigHash = string.Empty,
            Roll = [.. Enumerable.Range(0, members).Select(id => new RollMember(id, CheckedIn: true))],
            Items = [.. Enumerable.Range(0, applications)],
        };
        Fill(members);
    }

    public int Count { get; }

    public long Tally()
    {
        using var db = Open();
        var votes = db.PublishedVotes.Where(vote => vote.RoundId == 1)
            .OrderBy(vote => vote.ApplicationId).ThenBy(vote => vote.Tracker)
            .Select(vote => new ItemVote(vote.ApplicationId, vote.Tracker, vote.Choice))
            .ToList();
        return RoundTally.Decide(round, votes).Sum(tally => (long)tally.Result.Counts.Yes);
    }

    /// <summary>The database counts by itself.</summary>
    public long Bare()
    {
        using var db = Open();
        return db.Database.SqlQueryRaw<long>("SELECT COUNT(*) AS Value FROM PublishedVotes WHERE RoundId = 1 AND Choice = 'YES'").Single();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private SqliteScoringContext Open() => new(options);

    /// <summary>One table of the model, without the rows that it refers to: those are not read.</summary>
    private void Fill(int members)
    {
        using var db = Open();
        db.Database.OpenConnection();
        db.Database.ExecuteSqlRaw(
            "PRAGMA foreign_keys = OFF; CREATE TABLE PublishedVotes (RoundId INTEGER NOT NULL, ApplicationId INTEGER NOT NULL, Tracker TEXT NOT NULL, "
            + "Choice TEXT NOT NULL, PRIMARY KEY (RoundId, ApplicationId, Tracker)) WITHOUT ROWID;");
        db.Database.ExecuteSqlRaw(
            """
            WITH RECURSIVE N(I) AS (SELECT 0 UNION ALL SELECT I + 1 FROM N WHERE I + 1 < {0})
            INSERT INTO PublishedVotes SELECT 1, I / {1}, printf('%016d', I), CASE I % 3 WHEN 0 THEN 'YES' WHEN 1 THEN 'NO' ELSE 'ABSTAIN' END FROM N
            """,
            Count,
            members);
    }
}
