using System.Diagnostics;

namespace ScoringPlatform.GraphQL.Bench;

/// <summary>A server in a process of its own, which tells its address in its first line.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, string address) => (_process, Address) = (process, address);

    public string Address { get; }

    public static async Task<ServerProcess> StartAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var address = await process.StandardOutput.ReadLineAsync(patience.Token);
        return new ServerProcess(process, address ?? throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended at once."));
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
