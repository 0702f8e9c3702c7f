using System.Diagnostics;

namespace ScoringPlatform.Bench.Tally;

/// <summary>Runs two ways of the same work in turn and prints the median times, the ratio and what the first allocates.</summary>
internal static class Measure
{
    private const int Runs = 7;

    public static void Compare(string name, Func<long> work, string bareName, Func<long> bare)
    {
        var expected = bare();
        if (work() != expected)
        {
            throw new InvalidOperationException($"{name}: the two ways disagree.");
        }

        var times = new double[Runs];
        var bareTimes = new double[Runs];
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        for (var run = 0; run < Runs; run++)
        {
            times[run] = Time(work);
            bareTimes[run] = Time(bare);
        }

        Array.Sort(times);
        Array.Sort(bareTimes);
        var (median, bareMedian) = (times[Runs / 2], bareTimes[Runs / 2]);
        System.Console.WriteLine($"{name}: {median:F0} ms; {bareName}: {bareMedian:F1} ms; ratio {median / bareMedian:F1}; {allocated / 1e6:F0} MB allocated");
    }

    private static double Time(Func<long> work)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
