using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Db;

namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>Counts the statements that Entity Framework sends to one database while it lives.</summary>
internal sealed class StatementCounter : IDisposable
{
    private readonly ConcurrentQueue<string> _statements = new();

    private StatementCounter(string database) => StatementListener.Add(this, database);

    public IReadOnlyCollection<string> Statements => _statements;

    /// <summary>A counter of the year's database.</summary>
    public static async Task<StatementCounter> OfAsync(ReviewYear year)
    {
        await using var db = year.CreateContext();
        return await OfAsync(db);
    }

    /// <summary>A counter of the context's database, which is seen to hear.</summary>
    public static async Task<StatementCounter> OfAsync(ScoringContext db)
    {
        var counter = new StatementCounter(db.Database.GetConnectionString()!);
        await db.ReviewCycles.CountAsync();
        Assert.NotEmpty(counter._statements);
        counter.Clear();
        return counter;
    }

    /// <summary>Forgets what was sent so far.</summary>
    public void Clear() => _statements.Clear();

    public void Hear(string statement) => _statements.Enqueue(statement);

    public void Dispose() => StatementListener.Remove(this);
}
