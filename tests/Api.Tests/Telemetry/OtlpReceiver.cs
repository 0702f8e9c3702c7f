using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ScoringPlatform.Api.Tests.Telemetry;

/// <summary>
/// The receiving side of OTLP over HTTP on the loopback. Texts lie in a protocol buffer as they are, in UTF-8, and trace ids
/// as their bytes, so that what was sent is searched without reading its structure.
/// </summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<byte[]> traces = new();
    private readonly ConcurrentQueue<byte[]> metrics = new();

    private OtlpReceiver()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/v1/traces", request => KeepAsync(request, traces));
        app.MapPost("/v1/metrics", request => KeepAsync(request, metrics));
    }

    public string Address => app.Urls.First();

    public static async Task<OtlpReceiver> StartAsync()
    {
        var receiver = new OtlpReceiver();
        await receiver.app.StartAsync();
        return receiver;
    }

    /// <summary>Whether the text is in a span.</summary>
    public bool TracesHold(string text) => Hold(traces, Encoding.UTF8.GetBytes(text));

    /// <summary>Whether a span belongs to that trace, 32 hexadecimal digits.</summary>
    public bool TracesHoldTrace(string traceId) => Hold(traces, Convert.FromHexString(traceId));

    /// <summary>Whether the text is in a measurement.</summary>
    public bool MetricsHold(string text) => Hold(metrics, Encoding.UTF8.GetBytes(text));

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static bool Hold(ConcurrentQueue<byte[]> bodies, byte[] sought) => bodies.Any(body => body.AsSpan().IndexOf(sought) >= 0);

    private static async Task KeepAsync(HttpContext context, ConcurrentQueue<byte[]> bodies)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        bodies.Enqueue(body.ToArray());
        context.Response.ContentType = "application/x-protobuf";
        context.Response.Headers.ContentLength = 0;
    }
}
