using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace ScoringPlatform.GraphQL.Tests.Explorer;

/// <summary>A browser without a window and with a profile of its own, driven over loopback.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly string _profile = Directory.CreateTempSubdirectory("chromium").FullName;
    private Process? _process;
    private Uri? _address;

    /// <summary>The installed browser; null if there is none.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Program is null)
        {
            return;
        }

        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--remote-debugging-port=0", $"--user-data-dir={_profile}", "about:blank",
        ];
        _process = Process.Start(new ProcessStartInfo(Program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _address = new Uri($"http://127.0.0.1:{await PortAsync()}");
    }

    public async Task DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        Directory.Delete(_profile, recursive: true);
    }

    /// <summary>A new tab that shows nothing yet.</summary>
    public async Task<ChromiumTab> OpenAsync()
    {
        using var client = new HttpClient();
        using var response = await client.PutAsync(new Uri(_address!, "/json/new?about:blank"), null);
        var tab = await response.Content.ReadFromJsonAsync<JsonElement>();
        return await ChromiumTab.ConnectAsync(new Uri(tab.GetProperty("webSocketDebuggerUrl").GetString()!));
    }

    /// <summary>The browser chooses a free port and writes it into its profile.</summary>
    private async Task<int> PortAsync()
    {
        var file = Path.Combine(_profile, "DevToolsActivePort");
        using var patience = new CancellationTokenSource(Patience);
        while (!patience.IsCancellationRequested && !_process!.HasExited)
        {
            if (File.Exists(file) && (await File.ReadAllLinesAsync(file)) is [var port, ..] && int.TryParse(port, out var number))
            {
                return number;
            }

            await Task.Delay(50);
        }

        throw new InvalidOperationException("The browser did not start.");
    }
}
