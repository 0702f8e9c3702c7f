using System.Collections.Frozen;

namespace ScoringPlatform.Scoring.Cycles;

/// <summary>
/// Counts working days by a calendar of public holidays and make-up working days, which is data of each year. A year
/// without data skips weekends alone, and every result says so.
/// </summary>
public sealed class WorkingDayCalendar
{
    private readonly FrozenDictionary<DateOnly, bool> days;
    private readonly FrozenSet<int> years;

    /// <exception cref="ArgumentException">One date is given twice.</exception>
    public WorkingDayCalendar(IEnumerable<CalendarDay> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        var list = days.ToArray();
        if (list.DistinctBy(day => day.Date).Count() != list.Length)
        {
            throw new ArgumentException("A date is given twice.", nameof(days));
        }

        this.days = list.ToFrozenDictionary(day => day.Date, day => day.IsWorkingDay);
        years = list.Select(day => day.Date.Year).ToFrozenSet();
    }

    /// <summary>Monday to Friday, and nothing known of any year.</summary>
    public static WorkingDayCalendar WeekendsOnly { get; } = new([]);

    public bool IsWorkingDay(DateOnly date) =>
        days.TryGetValue(date, out var working) ? working : date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>
    /// The day on which <paramref name="count"/> working days after <paramref name="start"/> are complete. The start is not
    /// counted: results published on a Monday for 5 working days stay until the next Monday.
    /// </summary>
    /// <param name="start">The day from which is counted, working day or not.</param>
    /// <param name="count">0 or more; 0 gives the start itself.</param>
    public WorkingDayResult AddWorkingDays(DateOnly start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var date = start;
        var onlyWeekends = false;
        while (count > 0)
        {
            date = date.AddDays(1);
            onlyWeekends |= !years.Contains(date.Year);
            count -= IsWorkingDay(date) ? 1 : 0;
        }

        return new WorkingDayResult(date, onlyWeekends);
    }
}
