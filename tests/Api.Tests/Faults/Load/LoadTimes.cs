using System.Collections.Concurrent;
using System.Diagnostics;

namespace ScoringPlatform.Api.Tests.Faults.Load;

/// <summary>How long answers took, by kind of request; to be read, and asserted by nobody.</summary>
internal sealed class LoadTimes
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<TimeSpan>> taken = new(StringComparer.Ordinal);

    public void AddSince(string kind, long start) => taken.GetOrAdd(kind, static _ => []).Add(Stopwatch.GetElapsedTime(start));

    /// <summary>A line a kind: how many, median, 99th percentile, slowest.</summary>
    public IEnumerable<string> Lines() => taken.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry =>
    {
        var sorted = entry.Value.Order().ToList();
        return $"{entry.Key}: {sorted.Count} answers, p50 {At(sorted, 50):F0} ms, p99 {At(sorted, 99):F0} ms, slowest {At(sorted, 100):F0} ms";
    });

    private static double At(List<TimeSpan> sorted, int percent) => sorted[(sorted.Count - 1) * percent / 100].TotalMilliseconds;
}
