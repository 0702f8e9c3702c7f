namespace ScoringPlatform.Scoring.Experts;

/// <summary>Days from one to another, both included.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; not before the first.</param>
public readonly record struct DayRange(DateOnly From, DateOnly Until)
{
    public bool Holds(DateOnly day) => day >= From && day <= Until;

    /// <summary>Whether the two have a day in common.</summary>
    public bool Meets(DayRange other) => From <= other.Until && other.From <= Until;
}
