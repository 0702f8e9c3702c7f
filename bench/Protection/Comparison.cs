using System.Diagnostics;

namespace ScoringPlatform.Bench.Protection;

/// <summary>
/// Two ways of the same work, a block of each in turn, the first block of both left out: by the clock, and by the processor,
/// which other programs disturb less.
/// </summary>
/// <param name="Clock">Each block's milliseconds a request.</param>
/// <param name="Processor">The processor's, client included.</param>
internal sealed record Comparison(Series Clock, Series Processor)
{
    public static async Task<Comparison> OfAsync(Func<Task> guarded, Func<Task> bare, int rounds, int requests)
    {
        var (clock, processor) = (new Series(), new Series());
        for (var round = 0; round <= rounds; round++)
        {
            // Who comes first changes, so that neither always finds the machine warm.
            var first = await TimeAsync(round % 2 == 0 ? guarded : bare, requests);
            var second = await TimeAsync(round % 2 == 0 ? bare : guarded, requests);
            if (round > 0)
            {
                var (one, other) = round % 2 == 0 ? (first, second) : (second, first);
                clock.Add((one.Clock, other.Clock));
                processor.Add((one.Processor, other.Processor));
            }
        }

        return new Comparison(clock, processor);
    }

    public override string ToString() => $"{Clock}; of the processor {Processor}";

    private static async Task<(double Clock, double Processor)> TimeAsync(Func<Task> work, int requests)
    {
        var (start, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        for (var i = 0; i < requests; i++)
        {
            await work();
        }

        var used = Environment.CpuUsage.TotalTime - before;
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds / requests, used.TotalMilliseconds / requests);
    }
}
