using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ScoringPlatform.Db.Conversions;

/// <summary>
/// Times go in and come out as UTC, to the microsecond: what every supported server keeps, so that a time read back
/// equals the one stored.
/// </summary>
public sealed class UtcDateTimeConverter()
    : ValueConverter<DateTime, DateTime>(value => ToStored(value), value => DateTime.SpecifyKind(value, DateTimeKind.Utc))
{
    private static DateTime ToStored(DateTime value)
    {
        var utc = value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value;
        return new DateTime(utc.Ticks - utc.Ticks % TimeSpan.TicksPerMicrosecond, DateTimeKind.Utc);
    }
}
