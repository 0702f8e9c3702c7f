namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>A clock that stands still until it is set.</summary>
public sealed class ManualTime(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Sets the clock.</summary>
    public void Set(DateTimeOffset now) => _now = now;

    public void SetTo(DateTimeOffset now) => _now = now;

    /// <summary>Sets the clock to the office's morning of a day.</summary>
    public void SetTo(int year, int month, int day) => _now = new DateTimeOffset(year, month, day, 9, 0, 0, TimeSpan.FromHours(8));
}
