using System.CommandLine;
using ScoringPlatform.Api.Hosting;

namespace ScoringPlatform.Api.Commands;

/// <summary><c>health</c>: asks a serving platform whether it can work, for containers and timers that have no other client.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private static readonly Option<string> Url = new("--url")
    {
        Description = "The address of the platform.",
        DefaultValueFactory = _ => "http://localhost:5080",
    };

    public static Command Create()
    {
        var command = new Command("health", "Asks a serving platform whether it can work; exit code 0 when it can.") { Url };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(result.GetValue(Url), UriKind.Absolute, out var address))
        {
            await result.InvocationConfiguration.Error.WriteLineAsync("error: --url must be an address such as http://localhost:5080");
            return StartupErrors.ExitCode;
        }

        using var client = new HttpClient { BaseAddress = address, Timeout = Patience };
        try
        {
            using var response = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken);
            await result.InvocationConfiguration.Output.WriteLineAsync(await response.Content.ReadAsStringAsync(cancellationToken));
            return response.IsSuccessStatusCode ? 0 : StartupErrors.ExitCode;
        }
        catch (Exception silent) when (silent is HttpRequestException or TaskCanceledException)
        {
            await result.InvocationConfiguration.Error.WriteLineAsync($"error: {client.BaseAddress} does not answer: {silent.Message}");
            return StartupErrors.ExitCode;
        }
    }
}
