using System.Globalization;

namespace ScoringPlatform.Console.Charts;

/// <summary>The marks of the axes.</summary>
internal static class ChartAxes
{
    private const int Steps = 5;
    private const double LeastAmount = 0.1;

    public static IReadOnlyList<double> Ticks(this ChartAxis axis, double greatest) => axis switch
    {
        ChartAxis.Share => RoundTicks.Share(greatest),
        ChartAxis.Count => RoundTicks.Up(greatest, Steps, 1),
        _ => RoundTicks.Up(greatest, Steps, LeastAmount),
    };

    public static string Text(this ChartAxis axis, double tick) =>
        tick.ToString(axis switch { ChartAxis.Share => "0.#%", ChartAxis.Count => "N0", _ => "#,0.#" }, CultureInfo.InvariantCulture);
}
