using System.Diagnostics;

namespace ScoringPlatform.Api.Telemetry;

/// <summary>
/// What ties a caller's error, the log's lines, the audit log's entries and a trace together: the trace id of the request,
/// which a caller may give by the header <c>traceparent</c> (W3C Trace Context).
/// </summary>
internal static class Correlation
{
    private const string Extension = "correlationId";

    /// <summary>32 hexadecimal digits; null outside a request.</summary>
    public static string? Id => Activity.Current is { IdFormat: ActivityIdFormat.W3C } activity ? activity.TraceId.ToHexString() : null;

    /// <summary>The error with <c>extensions.correlationId</c>, unless it has one or there is no request.</summary>
    public static IError Mark(IError error) =>
        Id is { } id && error.Extensions?.ContainsKey(Extension) != true ? error.SetExtension(Extension, id) : error;
}
