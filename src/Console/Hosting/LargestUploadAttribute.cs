using Microsoft.AspNetCore.Http.Metadata;

namespace ScoringPlatform.Console.Hosting;

/// <summary>A page that takes files larger than other requests may be.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class LargestUploadAttribute(long bytes) : Attribute, IRequestSizeLimitMetadata
{
    public long? MaxRequestBodySize => bytes;
}
