namespace ScoringPlatform.Console.Charts;

/// <summary>One value of a chart with what is written at it.</summary>
/// <param name="Value">The value; null when there is none, or it is not shown.</param>
/// <param name="Text">What is written at it.</param>
/// <param name="Low">The lower end of its interval, if it has one.</param>
/// <param name="High">The upper end.</param>
/// <param name="IsHidden">Whether it is suppressed: drawn with a sign of its own, never as 0.</param>
public sealed record ChartValue(double? Value, string Text, double? Low = null, double? High = null, bool IsHidden = false)
{
    /// <summary>A value that is suppressed.</summary>
    public static ChartValue Hidden(string text) => new(null, text, IsHidden: true);

    /// <summary>The greatest number that must have a place in the picture.</summary>
    internal double Greatest => Math.Max(Value ?? 0, High ?? 0);
}
