namespace ScoringPlatform.Console.Charts;

/// <summary>What the values of a chart are.</summary>
public enum ChartAxis
{
    /// <summary>Whole counts.</summary>
    Count,

    /// <summary>Shares from 0 to 1, written as percent.</summary>
    Share,

    /// <summary>Other amounts, such as days.</summary>
    Amount,
}
