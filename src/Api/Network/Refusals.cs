using System.Globalization;
using ScoringPlatform.Api.Telemetry;

namespace ScoringPlatform.Api.Network;

/// <summary>Answers that come before or instead of GraphQL's, in the form of a GraphQL error.</summary>
internal static class Refusals
{
    /// <param name="context">The request.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">The stable code.</param>
    /// <param name="message">One sentence for people.</param>
    /// <param name="wait">After what time to try again, rounded up to whole seconds.</param>
    public static Task WriteAsync(HttpContext context, int status, string code, string message, TimeSpan? wait = null)
    {
        context.Response.StatusCode = status;
        if (wait is { } pause)
        {
            context.Response.Headers.RetryAfter = Seconds(pause).ToString(CultureInfo.InvariantCulture);
        }

        return context.Response.WriteAsJsonAsync(new
        {
            errors = new[] { new { message, extensions = new { code, correlationId = Correlation.Id } } },
        });
    }

    /// <summary>A pause as <c>Retry-After</c> writes it.</summary>
    public static int Seconds(TimeSpan pause) => Math.Max(1, (int)Math.Ceiling(pause.TotalSeconds));
}
