using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace ScoringPlatform.Bench.Voting;

/// <summary>Begins a change again and again beside other work, and keeps how long it had to wait at most.</summary>
internal sealed class WaitingWriter(string database)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    /// <returns>The longest wait while the work ran.</returns>
    public async Task<TimeSpan> WatchAsync(Func<Task> work)
    {
        var longest = TimeSpan.Zero;
        using var done = new CancellationTokenSource();
        var watching = Task.Run(() => longest = WatchUntil(done.Token));
        await work();
        await done.CancelAsync();
        return await watching;
    }

    private TimeSpan WatchUntil(CancellationToken done)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False;Default Timeout=600");
        connection.Open();
        var longest = TimeSpan.Zero;
        while (!done.WaitHandle.WaitOne(Pause))
        {
            var start = Stopwatch.GetTimestamp();
            using (connection.BeginTransaction())
            {
                var waited = Stopwatch.GetElapsedTime(start);
                longest = waited > longest ? waited : longest;
            }
        }

        return longest;
    }
}
