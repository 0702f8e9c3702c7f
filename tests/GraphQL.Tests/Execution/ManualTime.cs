using System.Collections.Concurrent;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>A clock whose timers go off when a test says so, however slow the machine is.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly ConcurrentDictionary<Timer, bool> _running = new();

    /// <summary>Whether a timer has been set that has not gone off.</summary>
    public bool IsWaitedFor => !_running.IsEmpty;

    /// <summary>Lets the time of each timer that is set be over.</summary>
    public void Pass()
    {
        foreach (var timer in _running.Keys)
        {
            timer.GoOff();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(_running, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Timer(ConcurrentDictionary<Timer, bool> running, TimerCallback callback, object? state) : ITimer
    {
        public void GoOff()
        {
            if (running.TryRemove(this, out _))
            {
                callback(state);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) =>
            dueTime == Timeout.InfiniteTimeSpan ? running.TryRemove(this, out _) : running.TryAdd(this, true);

        public void Dispose() => running.TryRemove(this, out _);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
