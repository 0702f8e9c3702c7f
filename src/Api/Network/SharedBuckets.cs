using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ScoringPlatform.Api.Telemetry;
using StackExchange.Redis;

namespace ScoringPlatform.Api.Network;

/// <summary>
/// Callers' buckets in Redis, so that several nodes draw on the same. Each draw is one script, which Redis runs as a whole and
/// by its own clock. Where Redis is away nobody waits for it: the node counts by itself, and tries Redis again a second later.
/// </summary>
internal sealed class SharedBuckets(RequestLog log, TimeProvider time, Lazy<IConnectionMultiplexer>? connection = null)
{
    /// <summary>KEYS: the bucket. ARGV: its size, drops a second, what is taken. Answers 0, or the milliseconds to wait.</summary>
    private const string Draw = """
        local now = redis.call('TIME')
        local at = now[1] * 1000 + now[2] / 1000
        local size, rate, taken = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
        local kept = redis.call('HMGET', KEYS[1], 'level', 'at')
        local level = tonumber(kept[1]) or size
        level = math.min(size, level + math.max(0, at - (tonumber(kept[2]) or at)) / 1000 * rate)
        local wait = 0
        if level >= taken then level = level - taken else wait = math.ceil((taken - level) / rate * 1000) end
        redis.call('HSET', KEYS[1], 'level', tostring(level), 'at', string.format('%.3f', at))
        redis.call('PEXPIRE', KEYS[1], math.ceil(size / rate * 1000) + 1000)
        return wait
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private long awaySince = long.MaxValue;

    private bool IsAway => awaySince != long.MaxValue;

    /// <summary>Draws on a caller's bucket.</summary>
    /// <returns>Zero when it held enough, else how long to wait; null when Redis is not there to say.</returns>
    public async ValueTask<TimeSpan?> DrawAsync(Bucket bucket, string caller, int permits, CancellationToken cancellationToken)
    {
        if (connection is null || (IsAway && time.GetElapsedTime(Volatile.Read(ref awaySince)) < Pause))
        {
            return null;
        }

        try
        {
            var redis = connection.Value;
            var wait = redis.IsConnected
                ? (long)await redis.GetDatabase().ScriptEvaluateAsync(Draw, [KeyOf(bucket, caller)], Arguments(bucket, permits))
                    .WaitAsync(Patience, time, cancellationToken)
                : throw new TimeoutException();
            SetPresent();
            return TimeSpan.FromMilliseconds(wait);
        }
        catch (Exception away) when (away is RedisException or TimeoutException)
        {
            SetAway();
            return null;
        }
    }

    /// <summary>Redis is told a hash: no login stands in it.</summary>
    private static RedisKey KeyOf(Bucket bucket, string caller) =>
        $"scoring-platform:limit:{bucket.Name}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(caller)).AsSpan(0, 16))}";

    private static RedisValue[] Arguments(Bucket bucket, int permits) =>
        [bucket.Size, bucket.PerSecond.ToString("R", CultureInfo.InvariantCulture), permits];

    private void SetAway()
    {
        if (Interlocked.Exchange(ref awaySince, time.GetTimestamp()) == long.MaxValue)
        {
            log.SharedLimitsAway();
        }
    }

    private void SetPresent()
    {
        if (IsAway && Interlocked.Exchange(ref awaySince, long.MaxValue) != long.MaxValue)
        {
            log.SharedLimitsBack();
        }
    }
}
