namespace ScoringPlatform.Scoring.Statistics;

/// <summary>How long a stage took.</summary>
public static class FullDays
{
    /// <summary>Full days of 24 hours from one instant to the other; null when one is missing or the end lies before the start, as after a return.</summary>
    public static int? Between(DateTime? from, DateTime? to) => to - from is { Ticks: >= 0 } span ? span.Days : null;
}
