using System.Diagnostics;

namespace ScoringPlatform.Bench.Voting;

/// <summary>The built program as a process of its own, ended by its id.</summary>
internal sealed class VotingServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Process process;

    private VotingServer(Process process) => this.process = process;

    public Uri Address { get; private set; } = null!;

    /// <summary>The processor time that the server has used, which other work disturbs less than the clock.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static string[] Settings(string folder) =>
    [
        "--environment", "Development", "--urls", "http://127.0.0.1:0", "--Storage:Folder", folder,
        "--Samples:ImportWhenEmpty", "false", "--Jobs:Enabled", "false", "--Network:RequestsPerSecond", "0",
        "--Network:CostPerSecond", "0", "--Network:SensitivePerMinute", "0",
    ];

    public static async Task<VotingServer> StartAsync(string folder)
    {
        const string Mark = "ScoringPlatform serves ";
        var server = new VotingServer(Start(Settings(folder)));
        using var patience = new CancellationTokenSource(Patience);
        while (await server.process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                server.Address = new Uri(line[Mark.Length..].Split(' ')[0]);
                _ = server.process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return server;
            }
        }

        server.Dispose();
        throw new InvalidOperationException("The server does not serve.");
    }

    public static async Task RunAsync(string command, string folder)
    {
        using var run = Start([command, .. Settings(folder)]);
        _ = run.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        await run.WaitForExitAsync().WaitAsync(Patience);
        if (run.ExitCode != 0)
        {
            throw new InvalidOperationException($"{command} ended with {run.ExitCode}.");
        }
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }
    }

    private static Process Start(string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "ScoringPlatform.Api.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true })!;
    }
}
