using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;
using ScoringPlatform.Api.Network;
using ScoringPlatform.Api.Telemetry;
using ScoringPlatform.Api.Tests.Telemetry;
using StackExchange.Redis;

namespace ScoringPlatform.Api.Tests.Network;

/// <summary>Buckets in a real Redis server, drawn on by two nodes.</summary>
public sealed class SharedBucketTests
{
    /// <summary>Fifty, and as good as nothing drips in.</summary>
    private static readonly Bucket Fifty = new("test", 50, 0.001);

    private static readonly StandingTime Patient = new();

    [RedisFact]
    public async Task Draw_ByTwoNodesAtOnce_GivesWhatOneBucketHolds()
    {
        using var redis = RedisProcess.Start();
        await using var first = await Node.StartAsync(redis.Port);
        await using var second = await Node.StartAsync(redis.Port);

        var leases = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => (i % 2 == 0 ? first : second).DrawAsync("a")));
        var other = await first.DrawAsync("b");

        Assert.Equal(50, leases.Count(lease => lease.IsAcquired));
        Assert.True(other.IsAcquired);
        var refused = leases.First(lease => !lease.IsAcquired);
        Assert.True(refused.TryGetMetadata(MetadataName.RetryAfter, out var wait));

        // One token at a thousandth a second takes 1,000 s.
        Assert.InRange(wait, TimeSpan.FromSeconds(900), TimeSpan.FromSeconds(1000));
    }

    [RedisFact]
    public async Task Draw_WhileRedisIsAway_IsCountedByTheNodeAndWrittenDownOnce()
    {
        var redis = RedisProcess.Start();
        await using var node = await Node.StartAsync(redis.Port);
        Assert.True((await node.DrawAsync("a")).IsAcquired);
        redis.Dispose();

        var leases = new List<RateLimitLease>();
        for (var i = 0; i < 60; i++)
        {
            leases.Add(await node.DrawAsync("a"));
        }

        Assert.Equal(50, leases.Count(lease => lease.IsAcquired));
        Assert.Single(node.Log.Lines, line => line.EventId == LogEvents.SharedLimitsAway);
    }

    [RedisFact]
    public async Task Draw_MoreThanTheBucketHolds_TakesAllOfIt()
    {
        using var redis = RedisProcess.Start();
        await using var node = await Node.StartAsync(redis.Port);

        Assert.True((await node.DrawAsync("a", permits: 70)).IsAcquired);
        Assert.False((await node.DrawAsync("a")).IsAcquired);
    }

    [Fact]
    public async Task Draw_WithoutRedis_IsCountedByTheNode()
    {
        await using var node = await Node.StartAsync(port: null);

        Assert.True((await node.DrawAsync("a", permits: 50)).IsAcquired);
        Assert.False((await node.DrawAsync("a")).IsAcquired);
        Assert.Empty(node.Log.Lines);
    }

    /// <summary>A clock that stands still: on a loaded machine a Redis that is there may answer later than a node waits, and the node then rightly counts by itself.</summary>
    private sealed class StandingTime : TimeProvider
    {
        private static readonly DateTimeOffset Now = new(2025, 3, 3, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;

        public override long GetTimestamp() => 0;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>What a node has of its own: connection, log, limiters.</summary>
    private sealed class Node : IAsyncDisposable
    {
        private readonly ConnectionMultiplexer? connection;
        private readonly LoggerFactory loggers;
        private readonly PartitionedRateLimiter<string> limiter;

        private Node(ConnectionMultiplexer? connection)
        {
            this.connection = connection;
            loggers = new LoggerFactory([Log]);
            var shared = new SharedBuckets(
                new RequestLog(loggers.CreateLogger<RequestLog>(), new LogThrottle(Patient)),
                Patient,
                connection is null ? null : new Lazy<IConnectionMultiplexer>(connection));
            limiter = PartitionedRateLimiter.Create<string, string>(
                caller => RateLimitPartition.Get(caller, key => new SharedBucketLimiter(shared, Fifty, key)));
        }

        public LogCapture Log { get; } = new();

        public static async Task<Node> StartAsync(int? port)
        {
            if (port is null)
            {
                return new Node(null);
            }

            // The server was started a moment ago.
            var connection = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{port},abortConnect=false");
            while (!connection.IsConnected)
            {
                await Task.Delay(20);
            }

            return new Node(connection);
        }

        public async Task<RateLimitLease> DrawAsync(string caller, int permits = 1) => await limiter.AcquireAsync(caller, permits);

        public async ValueTask DisposeAsync()
        {
            await limiter.DisposeAsync();
            loggers.Dispose();
            if (connection is not null)
            {
                await connection.DisposeAsync();
            }
        }
    }
}
