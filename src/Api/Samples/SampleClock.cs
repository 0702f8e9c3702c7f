namespace ScoringPlatform.Api.Samples;

/// <summary>The time in the sample years, which moves only when told.</summary>
internal sealed class SampleClock : TimeProvider
{
    private DateTimeOffset now;

    /// <summary>Goes to ten in the morning, by the office's clock, of a later day.</summary>
    public void GoTo(int year, int month, int day) => now = new DateTimeOffset(year, month, day, 10, 0, 0, TimeSpan.FromHours(8)).ToUniversalTime();

    public override DateTimeOffset GetUtcNow() => now;
}
