using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;

namespace ScoringPlatform.Api.Network;

/// <summary>
/// How many requests one caller may make (a bucket of tokens by account, or by address where nobody is signed in), and
/// how many all callers together may have in work.
/// </summary>
internal sealed class RequestLimits : IAsyncDisposable
{
    private const int LongestQueue = 1024;

    private readonly PartitionedRateLimiter<HttpContext>? rates;
    private readonly ConcurrencyLimiter concurrency;

    public RequestLimits(IOptions<NetworkOptions> network)
    {
        var options = network.Value;
        rates = options.RequestsPerSecond == 0 ? null : Rates(options);
        concurrency = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = options.ConcurrentRequests,
            QueueLimit = LongestQueue,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
    }

    /// <summary>Requests that wait for a place among those in work.</summary>
    public long Waiting => concurrency.GetStatistics()?.CurrentQueuedCount ?? 0;

    /// <summary>Takes one request off the caller's allowance.</summary>
    public RateLimitLease? Charge(HttpContext context) => rates?.AttemptAcquire(context);

    /// <summary>Waits for a place among the requests in work.</summary>
    public ValueTask<RateLimitLease> EnterAsync(CancellationToken cancellationToken) =>
        concurrency.AcquireAsync(permitCount: 1, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await concurrency.DisposeAsync();
        if (rates is not null)
        {
            await rates.DisposeAsync();
        }
    }

    private static PartitionedRateLimiter<HttpContext> Rates(NetworkOptions options) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetTokenBucketLimiter(
            PartitionOf(context),
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = options.RequestBurst,
                TokensPerPeriod = options.RequestsPerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            }));

    private static string PartitionOf(HttpContext context) =>
        context.User.Identity is { IsAuthenticated: true, Name: { } account }
            ? $"account {account}"
            : $"address {context.Connection.RemoteIpAddress}";
}
