using Microsoft.Extensions.Options;

namespace ScoringPlatform.Api.Hosting;

/// <summary>Serves until it is told to stop.</summary>
internal static class Server
{
    private const string AddressSetting = "urls";

    public static async Task<int> RunAsync(WebApplication app, CancellationToken cancellationToken)
    {
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        ListenAddress.EnsureFree(Addresses(app));
        await app.Services.GetRequiredService<Preparation>().RunAsync(cancellationToken);
        await app.StartAsync(cancellationToken);
        await app.Services.GetRequiredService<Welcome>().WriteAsync(
            app.Urls.FirstOrDefault() ?? "", Console.Out, cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    private static string[] Addresses(WebApplication app) =>
        app.Configuration[AddressSetting]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
