using System.ComponentModel.DataAnnotations;

namespace ScoringPlatform.Api.Configuration;

/// <summary>Traces and metrics, sent by OTLP over HTTP. Section <c>Telemetry</c>.</summary>
public sealed class TelemetryOptions
{
    public const string Section = "Telemetry";

    /// <summary>The collector's address, such as <c>http://collector.example.org:4318</c>.</summary>
    /// <value>The default is none: nothing is measured and nothing sent.</value>
    [Url(ErrorMessage = "must be an http or https address")]
    public string? Endpoint { get; set; }

    /// <summary>Headers that the collector asks for, as <c>name=value,name=value</c>.</summary>
    /// <value>The default is none.</value>
    public string? Headers { get; set; }

    /// <summary>The share of requests that are traced; metrics count all.</summary>
    /// <value>The default is 1.</value>
    [Range(0.0, 1.0, ErrorMessage = "must be between 0 and 1")]
    public double SampleRatio { get; set; } = 1;

    /// <summary>Which resolvers a trace shows.</summary>
    /// <value>The default is <see cref="ResolverTracing.Slow"/>.</value>
    [EnumDataType(typeof(ResolverTracing), ErrorMessage = "must be None, Slow or All")]
    public ResolverTracing Resolvers { get; set; } = ResolverTracing.Slow;

    /// <summary>From how many milliseconds on a resolver counts as slow.</summary>
    /// <value>The default is 100.</value>
    [Range(1, 60_000, ErrorMessage = "must be between 1 and 60000")]
    public int SlowResolverMilliseconds { get; set; } = 100;

    /// <summary>Seconds between two sendings of the metrics.</summary>
    /// <value>The default is 60.</value>
    [Range(1, 3600, ErrorMessage = "must be between 1 and 3600")]
    public int IntervalSeconds { get; set; } = 60;

    public bool IsOn => !string.IsNullOrWhiteSpace(Endpoint);
}
