namespace ScoringPlatform.Api.Storage;

/// <summary>The office's own calendar: a day begins and ends by China Standard Time, which has no daylight saving.</summary>
internal static class Office
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateTime UtcNow(this TimeProvider time) => time.GetUtcNow().UtcDateTime;

    public static DateOnly Today(this TimeProvider time) => time.UtcNow().OfficeDay();

    /// <summary>The instant in UTC at which a day of the office begins.</summary>
    public static DateTime OfficeStart(this DateOnly day) => DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue) - Offset, DateTimeKind.Utc);

    /// <summary>The office's day at an instant in UTC.</summary>
    public static DateOnly OfficeDay(this DateTime utc) => DateOnly.FromDateTime(utc + Offset);
}
