using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ScoringPlatform.Db;

namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>Counts the statements that Entity Framework sends to one database while it lives.</summary>
internal sealed class StatementCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private static readonly TimeSpan LongestDeafness = TimeSpan.FromSeconds(1.1);

    private readonly string _database;
    private readonly ConcurrentQueue<string> _statements = new();
    private readonly List<IDisposable> _subscriptions = [];

    private StatementCounter(string database)
    {
        _database = database;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>
    /// A counter of the year's database. Each pooled context looks for listeners once a second at most: one that looked just
    /// before is deaf until then, so that second is waited for, and statements are sent until one is heard.
    /// </summary>
    public static async Task<StatementCounter> OfAsync(ReviewYear year)
    {
        await using var db = year.CreateContext();
        return await OfAsync(db);
    }

    /// <summary>A counter of the context's database.</summary>
    public static async Task<StatementCounter> OfAsync(ScoringContext db)
    {
        var counter = new StatementCounter(db.Database.GetConnectionString()!);
        await Task.Delay(LongestDeafness);
        while (counter._statements.IsEmpty)
        {
            await db.ReviewCycles.CountAsync();
            await Task.Delay(20);
        }

        counter._statements.Clear();
        return counter;
    }

    public IReadOnlyCollection<string> Statements => _statements;

    /// <summary>Forgets what was sent so far.</summary>
    public void Clear() => _statements.Clear();

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Key: "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuting", Value: CommandEventData data }
            && data.Command.Connection?.ConnectionString == _database)
        {
            _statements.Enqueue(data.Command.CommandText);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
}
