using Microsoft.Extensions.Diagnostics.HealthChecks;
using StackExchange.Redis;

namespace ScoringPlatform.Api.Hosting;

/// <summary>
/// Redis answers. While it does not, the platform works on by itself (each node limits callers and its subscribers hear nothing), so
/// that this is worth a look and no reason to send requests elsewhere.
/// </summary>
internal sealed class RedisHealthCheck(IConnectionMultiplexer redis, TimeProvider time) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly HealthCheckResult Away = HealthCheckResult.Degraded(
        "Redis does not answer: this node limits callers by itself, and subscribers hear nothing until it is back.");

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            if (!redis.IsConnected)
            {
                return Away;
            }

            await redis.GetDatabase().PingAsync().WaitAsync(Patience, time, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception away) when (away is RedisException or TimeoutException)
        {
            return Away;
        }
    }
}
