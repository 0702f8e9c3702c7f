namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>Time in full anniversaries (六（五）2): the anniversary day itself completes the year, 29 February on the 28th of a common year.</summary>
public static class Tenure
{
    /// <summary>How many anniversaries of <paramref name="from"/> have come by <paramref name="to"/>; 0 where it lies before.</summary>
    public static int FullYears(DateOnly from, DateOnly to)
    {
        var years = to.Year - from.Year;
        if (years > 0 && from.AddYears(years) > to)
        {
            years--;
        }

        return Math.Max(years, 0);
    }
}
