using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ScoringPlatform.Testing;

/// <summary>A Redis server of a test's own, on a free port of this machine, which keeps nothing on disk.</summary>
public sealed class RedisProcess : IDisposable
{
    private readonly Process _process;

    private RedisProcess(Process process, int port) => (_process, Port) = (process, port);

    /// <summary>The installed server; null if there is none.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, "redis-server"))
        .FirstOrDefault(File.Exists);

    public int Port { get; }

    /// <summary>Starts it and waits until it accepts connections.</summary>
    public static RedisProcess Start()
    {
        // Another program may take the free port before the server does: then it ends, and another port is tried.
        for (var tries = 0; tries < 10; tries++)
        {
            if (Start(FreePort()) is { } server)
            {
                return server;
            }
        }

        throw new InvalidOperationException($"{Program} does not start.");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static RedisProcess? Start(int port)
    {
        var process = Process.Start(new ProcessStartInfo(Program!, $"--port {port} --bind 127.0.0.1 --save \"\" --appendonly no")
        {
            RedirectStandardOutput = true,
        })!;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.Contains("Ready to accept connections", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new RedisProcess(process, port);
            }
        }

        process.WaitForExit();
        process.Dispose();
        return null;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
