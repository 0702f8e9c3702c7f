namespace ScoringPlatform.Console.Charts;

/// <summary>The marks of an axis at round values: 1, 2 or 5 times a power of ten apart, from 0 to the first that holds every value.</summary>
public static class RoundTicks
{
    private static readonly double[] Steps = [1, 2, 5, 10];

    /// <param name="greatest">The greatest value to be shown.</param>
    /// <param name="most">At most so many steps between the marks.</param>
    /// <param name="least">The least distance of two marks: 1 for counts.</param>
    public static IReadOnlyList<double> Up(double greatest, int most, double least)
    {
        var rough = Math.Max(greatest, least) / most;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = Math.Max(Steps.First(step => step * power >= rough * (1 - 1e-9)) * power, least);
        var count = Math.Max(1, (int)Math.Ceiling((greatest / step) - 1e-9));
        return [.. Enumerable.Range(0, count + 1).Select(number => Math.Round(number * step, 9))];
    }

    /// <summary>Marks of a share: by tenths, fifths or quarters up to what holds the value, never beyond 1.</summary>
    public static IReadOnlyList<double> Share(double greatest)
    {
        const int steps = 5;
        const double leastStep = 0.01;
        if (greatest <= 0)
        {
            return [0, 0.2, 0.4, 0.6, 0.8, 1];
        }

        var ticks = Up(Math.Min(greatest, 1), steps, leastStep);
        return ticks[^1] <= 1 ? ticks : [0, 0.2, 0.4, 0.6, 0.8, 1];
    }
}
