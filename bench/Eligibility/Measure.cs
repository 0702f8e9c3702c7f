using System.Diagnostics;
using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Eligibility.Bench;

/// <summary>Runs a function over all dossiers and prints time and allocations of each.</summary>
internal static class Measure
{
    public const int Rounds = 7;

    /// <returns>Nanoseconds a dossier in the best round.</returns>
    public static double Print<T>(string name, Dossier[] dossiers, Func<Dossier, T> run)
    {
        var best = double.MaxValue;
        var bytes = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            foreach (var dossier in dossiers)
            {
                _ = run(dossier);
            }

            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / dossiers.Length);
            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / dossiers.Length;
        }

        Console.WriteLine($"{name,-46} {best,8:N0} ns  {1e9 / best,10:N0} /s  {bytes,7:N0} B allocated");
        return best;
    }
}
