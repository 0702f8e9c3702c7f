using ScoringPlatform.Api.Configuration;

namespace ScoringPlatform.Api.Telemetry;

/// <summary>Registers what the platform tells its operators of itself. Where no collector is named, nothing but the log is there.</summary>
internal static class TelemetryServices
{
    public static WebApplicationBuilder AddPlatformTelemetry(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<LogThrottle>();
        services.AddSingleton<RequestLog>();
        services.AddSingleton<IntegrityLog>();
        if (IsOn(builder.Configuration))
        {
            services.AddHostedService<TelemetryExport>();
            services.AddHostedService<QueueGauges>();
        }

        return builder;
    }

    /// <summary>Comes first, so that every answer is seen.</summary>
    public static WebApplication UsePlatformTelemetry(this WebApplication app)
    {
        if (IsOn(app.Configuration))
        {
            app.UseMiddleware<RequestTraceMiddleware>();
        }

        return app;
    }

    /// <summary>Read before the settings are checked; a wrong one is reported by the check.</summary>
    public static bool IsOn(IConfiguration configuration) =>
        !string.IsNullOrWhiteSpace(configuration[$"{TelemetryOptions.Section}:{nameof(TelemetryOptions.Endpoint)}"]);
}
