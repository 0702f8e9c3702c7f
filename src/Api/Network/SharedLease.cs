using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;

namespace ScoringPlatform.Api.Network;

/// <summary>What a shared bucket answered: no wait is yes.</summary>
internal sealed class SharedLease(TimeSpan wait) : RateLimitLease
{
    public override bool IsAcquired => wait == TimeSpan.Zero;

    public override IEnumerable<string> MetadataNames => IsAcquired ? [] : [MetadataName.RetryAfter.Name];

    public override bool TryGetMetadata(string metadataName, [NotNullWhen(true)] out object? metadata)
    {
        metadata = !IsAcquired && metadataName == MetadataName.RetryAfter.Name ? wait : null;
        return metadata is not null;
    }
}
