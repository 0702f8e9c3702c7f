using System.Diagnostics;

namespace ScoringPlatform.Bench.Protection;

/// <summary>Two ways of the same work, a block of each in turn, the first block of both left out.</summary>
/// <param name="Guarded">The median of the blocks' times, in milliseconds a request.</param>
/// <param name="Bare">The same of the other.</param>
/// <param name="Least">The least ratio of two blocks of one round.</param>
/// <param name="Most">The largest.</param>
internal sealed record Comparison(double Guarded, double Bare, double Least, double Most)
{
    public static async Task<Comparison> OfAsync(Func<Task> guarded, Func<Task> bare, int rounds, int requests)
    {
        var times = new List<(double Guarded, double Bare)>();
        for (var round = 0; round <= rounds; round++)
        {
            // Who comes first changes, so that neither always finds the machine warm.
            var first = await TimeAsync(round % 2 == 0 ? guarded : bare, requests);
            var second = await TimeAsync(round % 2 == 0 ? bare : guarded, requests);
            times.Add(round % 2 == 0 ? (first, second) : (second, first));
        }

        times.RemoveAt(0);
        var ratios = times.Select(time => time.Guarded / time.Bare).ToList();
        return new Comparison(Median(times.Select(time => time.Guarded)), Median(times.Select(time => time.Bare)), ratios.Min(), ratios.Max());
    }

    public override string ToString() =>
        $"{Guarded:F3} ms protected, {Bare:F3} ms without, ratio of medians {Guarded / Bare:F3} (rounds {Least:F2} to {Most:F2})";

    private static async Task<double> TimeAsync(Func<Task> work, int requests)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < requests; i++)
        {
            await work();
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / requests;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
