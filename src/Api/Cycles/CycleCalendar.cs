using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Cycles;

/// <summary>Loads the holidays that a cycle's periods are counted by.</summary>
internal static class CycleCalendar
{
    /// <summary>The last day of a public notice that begins on <paramref name="from"/>.</summary>
    public static async Task<WorkingDayResult> NoticeEndAsync(
        ScoringContext db, ReviewCycle cycle, DateOnly from, CancellationToken ct)
    {
        var years = new[] { from.Year, from.Year + 1 };
        var days = await db.Holidays
            .Where(day => years.Contains(day.Date.Year))
            .Select(day => new CalendarDay(day.Date, day.IsWorkingDay))
            .ToListAsync(ct);
        return new WorkingDayCalendar(days).AddWorkingDays(from, CycleParametersJson.Read(cycle).NoticeWorkingDays);
    }
}
