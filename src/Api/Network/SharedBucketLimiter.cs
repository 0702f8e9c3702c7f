using System.Threading.RateLimiting;

namespace ScoringPlatform.Api.Network;

/// <summary>One caller's bucket: the one that all nodes share, or this node's own while that cannot be asked.</summary>
internal sealed class SharedBucketLimiter : ReplenishingRateLimiter
{
    /// <summary>The local bucket fills ten times a second.</summary>
    private const int PeriodsPerSecond = 10;

    private readonly SharedBuckets shared;
    private readonly Bucket bucket;
    private readonly string caller;
    private readonly TokenBucketRateLimiter local;

    public SharedBucketLimiter(SharedBuckets shared, Bucket bucket, string caller)
    {
        (this.shared, this.bucket, this.caller) = (shared, bucket, caller);
        local = new TokenBucketRateLimiter(Options(bucket));
    }

    public override TimeSpan? IdleDuration => local.IdleDuration;

    public override bool IsAutoReplenishing => local.IsAutoReplenishing;

    public override TimeSpan ReplenishmentPeriod => local.ReplenishmentPeriod;

    public override bool TryReplenish() => local.TryReplenish();

    public override RateLimiterStatistics? GetStatistics() => local.GetStatistics();

    /// <summary>Of this node alone: who cannot wait for an answer is not counted elsewhere.</summary>
    protected override RateLimitLease AttemptAcquireCore(int permitCount) => local.AttemptAcquire(Math.Min(permitCount, bucket.Size));

    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        // More than the bucket holds would wait for ever: it takes all there is.
        var permits = Math.Min(permitCount, bucket.Size);
        return await shared.DrawAsync(bucket, caller, permits, cancellationToken) is { } wait
            ? new SharedLease(wait)
            : local.AttemptAcquire(permits);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            local.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Rates below ten a second fill by one token at a time instead.</summary>
    private static TokenBucketRateLimiterOptions Options(Bucket bucket)
    {
        var tokens = Math.Max(1, (int)(bucket.PerSecond / PeriodsPerSecond));
        return new TokenBucketRateLimiterOptions
        {
            TokenLimit = bucket.Size,
            TokensPerPeriod = tokens,
            ReplenishmentPeriod = TimeSpan.FromSeconds(tokens / bucket.PerSecond),
            AutoReplenishment = false,
            QueueLimit = 0,
        };
    }
}
