using System.Diagnostics;
using OpenTelemetry;

namespace ScoringPlatform.Api.Telemetry;

/// <summary>Takes off the framework's spans whatever <see cref="RequestTraceMiddleware"/> did not put there: addresses, paths, agents.</summary>
internal sealed class RequestTags : BaseProcessor<Activity>
{
    /// <summary>The framework's source of spans.</summary>
    public const string Source = "Microsoft.AspNetCore";

    private static readonly HashSet<string> Kept =
    [
        "http.request.method", "http.route", "url.scheme", "http.response.status_code", "network.protocol.version", "error.type",
    ];

    public override void OnEnd(Activity data)
    {
        if (data.Source.Name != Source)
        {
            return;
        }

        foreach (var (key, _) in data.TagObjects.Where(tag => !Kept.Contains(tag.Key)).ToList())
        {
            data.SetTag(key, null);
        }
    }
}
