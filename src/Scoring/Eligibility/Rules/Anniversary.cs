namespace ScoringPlatform.Scoring.Eligibility.Rules;

/// <summary>The sentence that says how many days after the cutoff a tenure will be complete.</summary>
internal static class Anniversary
{
    public static Explanation Until(DateOnly from, int years, DateOnly cutoff)
    {
        var due = from.AddYears(years);
        return Say.That("missing.anniversary", Say.Number(due.DayNumber - cutoff.DayNumber), Say.Date(due), Say.Number(years));
    }
}
