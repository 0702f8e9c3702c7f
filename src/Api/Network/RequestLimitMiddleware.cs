using System.Threading.RateLimiting;
using ScoringPlatform.Api.Telemetry;

namespace ScoringPlatform.Api.Network;

/// <summary>
/// Refuses what goes beyond <see cref="RequestLimits"/>, in the form of a GraphQL error, with <c>Retry-After</c>. The
/// health of the platform can always be asked.
/// </summary>
internal sealed class RequestLimitMiddleware(RequestDelegate next, RequestLimits limits, RequestLog log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }

        var caller = RequestLimits.CallerOf(context.User, context);
        using var allowance = await limits.ChargeRequestAsync(caller, context.RequestAborted);
        if (allowance is { IsAcquired: false })
        {
            log.CallerLimited("requests");
            await Refusals.WriteAsync(
                context, StatusCodes.Status429TooManyRequests, "TOO_MANY_REQUESTS", "Too many requests: wait, then try again.", WaitOf(allowance));
            return;
        }

        await (context.Request.Path.StartsWithSegments("/files", StringComparison.Ordinal)
            ? DownloadAsync(context, caller)
            : RunAsync(context));
    }

    private async Task DownloadAsync(HttpContext context, string caller)
    {
        using var place = limits.EnterDownload(caller);
        if (place.IsAcquired)
        {
            await RunAsync(context);
            return;
        }

        log.CallerLimited("downloads");
        await Refusals.WriteAsync(
            context, StatusCodes.Status429TooManyRequests, "TOO_MANY_REQUESTS", "Too many downloads at once: wait until one has ended.", Pause);
    }

    /// <summary>A WebSocket or an event stream stays open for hours and works only now and then: it takes no place.</summary>
    private async Task RunAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/graphql", StringComparison.Ordinal)
            && (context.WebSockets.IsWebSocketRequest || IsEventStream(context.Request)))
        {
            await next(context);
            return;
        }

        using var place = await limits.EnterAsync(context.RequestAborted);
        if (place.IsAcquired)
        {
            await next(context);
        }
        else
        {
            log.Overloaded();
            await Refusals.WriteAsync(
                context, StatusCodes.Status503ServiceUnavailable, "OVERLOADED", "The platform is busy: try again shortly.", Pause);
        }
    }

    private static bool IsEventStream(HttpRequest request) =>
        request.Headers.Accept.Any(accept => accept?.Contains("text/event-stream", StringComparison.OrdinalIgnoreCase) == true);

    private static TimeSpan WaitOf(RateLimitLease lease) =>
        lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : Pause;
}
