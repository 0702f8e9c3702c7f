using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Experts;

/// <summary>An expert's term, which lasts at most as long as the rules allow (MOHRSS Order 40, article 8).</summary>
public static class ExpertTerm
{
    /// <summary>The longest term in years, whatever a cycle's parameters say.</summary>
    public const int LongestYears = 3;

    /// <param name="from">The first day.</param>
    /// <param name="until">The last day on record; null takes the longest term.</param>
    /// <param name="years">The longest term, from <see cref="CycleParameters.TermYears"/>.</param>
    public static DayRange Of(DateOnly from, DateOnly? until, int years = LongestYears) => new(from, until ?? Last(from, years));

    /// <summary>The last day that a term of so many years may have: the same date, so many years on.</summary>
    public static DateOnly Last(DateOnly from, int years) => from.AddYears(years);

    /// <summary>Whether the term is longer than so many years.</summary>
    public static bool IsTooLong(DayRange term, int years) => term.Until > Last(term.From, years);
}
