namespace ScoringPlatform.Api.Configuration;

/// <summary>Which resolvers get a span of their own.</summary>
public enum ResolverTracing
{
    None = 0,

    /// <summary>Those that took longer than <see cref="TelemetryOptions.SlowResolverMilliseconds"/>.</summary>
    Slow = 1,
    All = 2,
}
