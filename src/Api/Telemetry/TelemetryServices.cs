namespace ScoringPlatform.Api.Telemetry;

/// <summary>Registers what the platform tells its operators of itself.</summary>
internal static class TelemetryServices
{
    public static WebApplicationBuilder AddPlatformTelemetry(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<LogThrottle>();
        services.AddSingleton<RequestLog>();
        services.AddSingleton<IntegrityLog>();
        return builder;
    }
}
