using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>
/// Hears every statement that Entity Framework sends, from before the first platform is made: a pooled context that finds
/// nobody listening does not look again for a second.
/// </summary>
internal sealed class StatementListener : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private const string Executing = "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuting";

    private static readonly ConcurrentDictionary<StatementCounter, string> Counters = new();
    private static readonly IDisposable Subscription = DiagnosticListener.AllListeners.Subscribe(new StatementListener());

    private StatementListener()
    {
    }

    /// <summary>Listens from now on; asked again, it already does.</summary>
    public static void Start() => GC.KeepAlive(Subscription);

    /// <summary>Passes the statements sent to a database on to the counter.</summary>
    public static void Add(StatementCounter counter, string database) => Counters[counter] = database;

    public static void Remove(StatementCounter counter) => Counters.TryRemove(counter, out _);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            value.Subscribe(this, static name => name == Executing);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (Counters.IsEmpty || value is not { Key: Executing, Value: CommandEventData data })
        {
            return;
        }

        foreach (var (counter, database) in Counters)
        {
            if (data.Command.Connection?.ConnectionString == database)
            {
                counter.Hear(data.Command.CommandText);
            }
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
