using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ScoringPlatform.Bench.Console;

/// <summary>What the server did for one request after the other: its own time, and the statements that it sent.</summary>
internal sealed class ServerWatch : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly MeterListener meters = new();
    private readonly BlockingCollection<double> seconds = [];
    private readonly List<IDisposable> subscriptions = [];
    private int statements;

    public ServerWatch()
    {
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument is { Meter.Name: "Microsoft.AspNetCore.Hosting", Name: "http.server.request.duration" })
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        meters.SetMeasurementEventCallback<double>((_, measured, _, _) => seconds.Add(measured));
        meters.Start();
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>Sends one request, and tells the server's time for it in milliseconds, and its statements.</summary>
    public async Task<(double Milliseconds, int Statements)> OfAsync(Func<Task> request)
    {
        while (seconds.TryTake(out _))
        {
        }

        Volatile.Write(ref statements, 0);
        await request();
        return (seconds.Take() * 1000, Volatile.Read(ref statements));
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuting")
        {
            Interlocked.Increment(ref statements);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        subscriptions.ForEach(subscription => subscription.Dispose());
        meters.Dispose();
        seconds.Dispose();
    }
}
