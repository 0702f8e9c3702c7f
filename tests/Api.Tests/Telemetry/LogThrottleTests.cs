using ScoringPlatform.Api.Telemetry;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Telemetry;

public sealed class LogThrottleTests
{
    [Fact]
    public void Enter_ManyTimesAMinute_WritesTheFirstAndThenTheSum()
    {
        var time = new ManualTime(new DateTimeOffset(2025, 3, 3, 9, 0, 0, TimeSpan.Zero));
        var throttle = new LogThrottle(time);

        Assert.Equal(1, throttle.Enter(7));
        Assert.Null(throttle.Enter(7));
        Assert.Null(throttle.Enter(7));
        Assert.Equal(1, throttle.Enter(8));
        time.SetTo(2025, 3, 4);

        // Two were left out, and this one.
        Assert.Equal(3, throttle.Enter(7));
        Assert.Null(throttle.Enter(7));
    }
}
