using System.Collections.Concurrent;

namespace ScoringPlatform.Api.Telemetry;

/// <summary>
/// Lets a message through once a minute and counts those in between: what every refused request would write is no help in
/// a log, and fills its disk.
/// </summary>
internal sealed class LogThrottle(TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<int, State> states = new();

    /// <summary>How often the event happened since it was last written, this time included; null when it is not written now.</summary>
    public long? Enter(int eventId)
    {
        var state = states.GetOrAdd(eventId, static _ => new State());
        lock (state)
        {
            state.Count++;
            var now = time.GetUtcNow();
            if (state.Last is { } last && (now - last).Duration() < Pause)
            {
                return null;
            }

            var count = state.Count;
            (state.Count, state.Last) = (0, now);
            return count;
        }
    }

    private sealed class State
    {
        public long Count { get; set; }

        public DateTimeOffset? Last { get; set; }
    }
}
