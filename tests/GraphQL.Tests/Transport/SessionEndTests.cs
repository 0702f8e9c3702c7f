using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Transport;
using ScoringPlatform.GraphQL.Transport.Sockets;

namespace ScoringPlatform.GraphQL.Tests.Transport;

/// <summary>When connections and streams end: at the earliest of what the token and the sign-in say.</summary>
public sealed class SessionEndTests
{
    private static readonly DateTimeOffset Now = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("1893456000", "2030-01-01T00:00:00")]
    [InlineData("0", "1970-01-01T00:00:00")]
    [InlineData("-1", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Expiry_OfEachClaim_IsItsSecondOrNone(string? claim, string? expected)
    {
        var end = TokenExpiry.Of(User(claim));

        Assert.Equal(expected, end?.UtcDateTime.ToString("s", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(3_600, false)]
    public void Source_OfATokenThatEnds_IsCancelledThen(int seconds, bool isOver)
    {
        var time = new StillTime(Now);
        using var source = TokenExpiry.SourceOf(User(Now.AddSeconds(seconds).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)), time);

        Assert.Equal(isOver, SpinWait.SpinUntil(() => source.IsCancellationRequested, isOver ? 120_000 : 50));
    }

    /// <summary>A timer cannot wait for years: such a token is one that lasts as long as any connection.</summary>
    [Fact]
    public void Source_OfATokenThatLastsForYears_WaitsAsLongAsATimerCan()
    {
        var time = new StillTime(Now);
        using var source = TokenExpiry.SourceOf(User("253402300799"), time);

        Assert.False(source.IsCancellationRequested);
        Assert.Equal(TimeSpan.FromDays(40), time.Due);
    }

    [Theory]
    [InlineData("friend", null, null)]
    [InlineData("friend", 60, 60.0)]
    [InlineData("guest", null, 0.0)]
    [InlineData("guest", 60, 0.0)]
    [InlineData("guest", -60, -60.0)]
    public async Task SignIn_WithSeveralEnds_TakesTheEarliest(string token, int? claimed, double? expected)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(new StillTime(Now));
        TokenScheme.Use(services.AddGraphQLServer());
        services.Configure<Microsoft.AspNetCore.Authentication.AuthenticationSchemeOptions>("token", o => o.TimeProvider = new StillTime(Now));
        await using var provider = services.BuildServiceProvider();
        var claim = claimed is { } seconds ? Now.AddSeconds(seconds).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) : null;
        var session = new SocketSession(new DefaultHttpContext { RequestServices = provider, User = User(claim) });
        TokenScheme.Expiry = claim;
        try
        {
            Assert.True(await session.SignInAsync(new Dictionary<string, object?> { ["authorization"] = token }, default));
        }
        finally
        {
            TokenScheme.Expiry = null;
        }

        Assert.Equal(expected, (session.End - Now)?.TotalSeconds);
        Assert.Equal(token, session.HttpContext.User.Identity!.Name);
    }

    private static ClaimsPrincipal User(string? expiry) =>
        new(new ClaimsIdentity(expiry is null ? [] : [new Claim("exp", expiry)], "test"));

    /// <summary>A clock that stands, and says for how long its timers were set.</summary>
    private sealed class StillTime(DateTimeOffset now) : TimeProvider
    {
        public TimeSpan? Due { get; private set; }

        public override DateTimeOffset GetUtcNow() => now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Due = dueTime;
            return base.CreateTimer(callback, state, dueTime, period);
        }
    }
}
