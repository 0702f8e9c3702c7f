using System.Diagnostics;
using System.Globalization;

namespace ScoringPlatform.Bench.Reports;

/// <summary>Times steps, and knows how much memory the process held at most.</summary>
internal static class Measure
{
    public static async Task<T> StepAsync<T>(string name, Func<Task<T>> step)
    {
        var watch = Stopwatch.StartNew();
        var result = await step();
        Print(name, watch.Elapsed);
        return result;
    }

    public static void Print(string name, TimeSpan elapsed) => System.Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"  {name,-34} {elapsed.TotalSeconds,8:0.00} s   peak {PeakMegabytes(),6:0} MB"));

    /// <summary>The most memory that the process ever had resident.</summary>
    private static double PeakMegabytes()
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
    }
}
