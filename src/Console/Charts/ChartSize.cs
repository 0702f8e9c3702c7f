namespace ScoringPlatform.Console.Charts;

/// <summary>The room that a chart is drawn for. Text keeps its size, so that a narrow chart is another drawing, not a smaller one.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="IsNarrow">Whether names of groups stand above their bars rather than beside them.</param>
public sealed record ChartSize(double Width, bool IsNarrow)
{
    /// <summary>A telephone.</summary>
    public static ChartSize Narrow { get; } = new(312, IsNarrow: true);

    /// <summary>Half of a wide screen.</summary>
    public static ChartSize Half { get; } = new(560, IsNarrow: false);

    /// <summary>All of a wide screen.</summary>
    public static ChartSize Full { get; } = new(1140, IsNarrow: false);

    /// <summary>A file of its own, to go into a report.</summary>
    public static ChartSize File { get; } = new(900, IsNarrow: false);
}
