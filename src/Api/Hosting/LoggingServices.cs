namespace ScoringPlatform.Api.Hosting;

/// <summary>Quiet, one line a message; the levels are in <c>appsettings.json</c>.</summary>
internal static class LoggingServices
{
    public static WebApplicationBuilder AddPlatformLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ssZ ";
            console.UseUtcTimestamp = true;
        });
        return builder;
    }
}
