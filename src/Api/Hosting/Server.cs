using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Telemetry;

namespace ScoringPlatform.Api.Hosting;

/// <summary>Serves until it is told to stop.</summary>
internal static partial class Server
{
    private const string AddressSetting = "urls";

    public static async Task<int> RunAsync(WebApplication app, CancellationToken cancellationToken)
    {
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        ListenAddress.EnsureFree(Addresses(app));
        await app.Services.GetRequiredService<Preparation>().RunAsync(cancellationToken);
        await app.StartAsync(cancellationToken);
        await app.Services.GetRequiredService<Welcome>().WriteAsync(
            app.Urls.FirstOrDefault() ?? "", app.Configuration.Narration(), cancellationToken);
        LogServing(app.Logger, app.Environment.EnvironmentName);
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    [LoggerMessage(EventId = LogEvents.Serving, Level = LogLevel.Information, Message = "The platform serves in {Environment}")]
    private static partial void LogServing(ILogger logger, string environment);

    private static string[] Addresses(WebApplication app) =>
        app.Configuration[AddressSetting]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
