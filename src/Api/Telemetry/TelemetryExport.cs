using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using ScoringPlatform.Api.Configuration;

namespace ScoringPlatform.Api.Telemetry;

/// <summary>Sends spans and measurements to the collector while the platform runs, and the last of them when it stops.</summary>
internal sealed class TelemetryExport(IOptions<TelemetryOptions> telemetry) : IHostedService, IDisposable
{
    private const int MillisecondsOfASecond = 1000;

    /// <summary>The framework's own measurements: requests, connections, memory and threads.</summary>
    private static readonly string[] FrameworkMeters =
        ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    private readonly List<IDisposable> running = [];

    private TelemetryOptions Options => telemetry.Value;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var resource = ResourceBuilder.CreateDefault().AddService("scoring-platform", serviceVersion: Version());
        running.Add(Metrics(resource));
        running.Add(Traces(resource));
        running.Add(new StatementTrace());
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        running.Reverse();
        running.ForEach(one => one.Dispose());
        running.Clear();
    }

    private static string? Version() => typeof(TelemetryExport).Assembly.GetName().Version?.ToString();

    /// <summary>Whether a request is traced is decided here alone: a caller who sends a trace id decides nothing.</summary>
    private TracerProvider Traces(ResourceBuilder resource)
    {
        var share = new TraceIdRatioBasedSampler(Options.SampleRatio);
        return Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource(Instruments.Name, RequestTags.Source)
            .SetSampler(new ParentBasedSampler(share, remoteParentSampled: share, remoteParentNotSampled: share))
            .AddProcessor(new RequestTags())
            .AddOtlpExporter(exporter => Address(exporter, "v1/traces"))
            .Build();
    }

    private MeterProvider Metrics(ResourceBuilder resource) =>
        Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter([Instruments.Name, .. FrameworkMeters])
            .AddOtlpExporter((exporter, reader) =>
            {
                Address(exporter, "v1/metrics");
                reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = Options.IntervalSeconds * MillisecondsOfASecond;
            })
            .Build();

    private void Address(OtlpExporterOptions exporter, string path)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri($"{Options.Endpoint!.TrimEnd('/')}/{path}");
        if (!string.IsNullOrEmpty(Options.Headers))
        {
            exporter.Headers = Options.Headers;
        }
    }
}
