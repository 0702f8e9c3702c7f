using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;

namespace ScoringPlatform.Api.Network;

/// <summary>
/// What one caller may use (an account, or an address where nobody is signed in), in buckets that all nodes share where they
/// have Redis: requests, cost of operations, sensitive mutations. And for each node: downloads of one caller, and requests of
/// all callers, at the same time.
/// </summary>
internal sealed class RequestLimits : IAsyncDisposable
{
    private const int LongestQueue = 1024;
    private const double SecondsPerMinute = 60;

    private readonly PartitionedRateLimiter<string>? requests;
    private readonly PartitionedRateLimiter<string>? costs;
    private readonly PartitionedRateLimiter<string>? sensitive;
    private readonly PartitionedRateLimiter<string> downloads;
    private readonly ConcurrencyLimiter concurrency;

    public RequestLimits(IOptions<NetworkOptions> network, SharedBuckets shared)
    {
        var options = network.Value;
        requests = Buckets(shared, new Bucket("requests", options.RequestBurst, options.RequestsPerSecond));
        costs = Buckets(shared, new Bucket("cost", options.CostBurst, options.CostPerSecond));
        sensitive = Buckets(shared, new Bucket("sensitive", options.SensitivePerMinute, options.SensitivePerMinute / SecondsPerMinute));
        downloads = PartitionedRateLimiter.Create<string, string>(caller => RateLimitPartition.GetConcurrencyLimiter(
            caller, _ => new ConcurrencyLimiterOptions { PermitLimit = options.ConcurrentDownloads, QueueLimit = 0 }));
        concurrency = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = options.ConcurrentRequests,
            QueueLimit = LongestQueue,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
    }

    /// <summary>Requests that wait for a place among those in work.</summary>
    public long Waiting => concurrency.GetStatistics()?.CurrentQueuedCount ?? 0;

    /// <summary>Whose buckets a request draws on.</summary>
    public static string CallerOf(ClaimsPrincipal user, HttpContext? context) =>
        user.Identity is { IsAuthenticated: true, Name: { } account }
            ? $"account {account}"
            : $"address {context?.Connection.RemoteIpAddress}";

    /// <summary>Takes one request off the caller's allowance; null where there is no limit.</summary>
    public ValueTask<RateLimitLease?> ChargeRequestAsync(string caller, CancellationToken cancellationToken) =>
        ChargeAsync(requests, caller, 1, cancellationToken);

    /// <summary>Takes an operation's cost off the caller's allowance.</summary>
    public ValueTask<RateLimitLease?> ChargeCostAsync(string caller, int cost, CancellationToken cancellationToken) =>
        ChargeAsync(costs, caller, cost, cancellationToken);

    /// <summary>Takes a sensitive mutation off the caller's allowance.</summary>
    public ValueTask<RateLimitLease?> ChargeSensitiveAsync(string caller, CancellationToken cancellationToken) =>
        ChargeAsync(sensitive, caller, 1, cancellationToken);

    /// <summary>A place among the caller's downloads, until the lease is disposed of.</summary>
    public RateLimitLease EnterDownload(string caller) => downloads.AttemptAcquire(caller);

    /// <summary>Waits for a place among the requests in work.</summary>
    public ValueTask<RateLimitLease> EnterAsync(CancellationToken cancellationToken) =>
        concurrency.AcquireAsync(permitCount: 1, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await concurrency.DisposeAsync();
        await downloads.DisposeAsync();
        foreach (var limiter in new[] { requests, costs, sensitive }.OfType<PartitionedRateLimiter<string>>())
        {
            await limiter.DisposeAsync();
        }
    }

    private static PartitionedRateLimiter<string>? Buckets(SharedBuckets shared, Bucket bucket) => bucket.PerSecond == 0
        ? null
        : PartitionedRateLimiter.Create<string, string>(caller =>
            RateLimitPartition.Get(caller, key => new SharedBucketLimiter(shared, bucket, key)));

    private static async ValueTask<RateLimitLease?> ChargeAsync(
        PartitionedRateLimiter<string>? limiter, string caller, int permits, CancellationToken cancellationToken) =>
        limiter is null ? null : await limiter.AcquireAsync(caller, permits, cancellationToken);
}
