namespace ScoringPlatform.Console.Pages.Statistics;

/// <summary>What of a year is asked for.</summary>
[Flags]
public enum StatisticsParts
{
    /// <summary>What every page shows.</summary>
    None = 0,

    /// <summary>Funnel and pass rates.</summary>
    Overview = 1,

    /// <summary>How often each condition is met.</summary>
    Criteria = 2,

    /// <summary>Experts and votes.</summary>
    Work = 4,

    /// <summary>Time, objections, recommendations.</summary>
    Course = 8,
}
