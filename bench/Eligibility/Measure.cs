using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Eligibility.Bench;

/// <summary>
/// Runs a function over all dossiers and prints processor time and allocations of each. Processor time, not the clock's, so
/// that other work on the machine counts as little as can be; the collections that the allocations cause are in it.
/// </summary>
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
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Environment.CpuUsage.TotalTime;
            foreach (var dossier in dossiers)
            {
                _ = run(dossier);
            }

            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalNanoseconds / dossiers.Length);
            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / dossiers.Length;
        }

        System.Console.WriteLine($"{name,-52} {best,8:N0} ns  {1e9 / best,10:N0} /s  {bytes,7:N0} B allocated");
        return best;
    }
}
