using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace ScoringPlatform.Testing;

/// <summary>A Redis server of a test's own on a port of this machine, which keeps nothing on disk.</summary>
public sealed class RedisProcess : IDisposable
{
    private const int Attempts = 20;

    private readonly Process _process;

    private RedisProcess(Process process, int port) => (_process, Port) = (process, port);

    /// <summary>The installed server; null if there is none.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, "redis-server"))
        .FirstOrDefault(File.Exists);

    public int Port { get; }

    /// <summary>A server that takes connections.</summary>
    public static RedisProcess Start()
    {
        for (var attempt = 1; ; attempt++)
        {
            // Below the ports that the system gives to connections, so that the server can come back on its own.
            if (TryStart(RandomNumberGenerator.GetInt32(10_000, 30_000)) is { } started)
            {
                return started;
            }

            if (attempt == Attempts)
            {
                throw new InvalidOperationException("redis-server does not start.");
            }
        }
    }

    /// <summary>A server that comes back where one was.</summary>
    public static RedisProcess StartAgain(int port) => TryStart(port) ?? throw new InvalidOperationException($"redis-server does not start on port {port}.");

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    /// <returns>Null when the port is taken.</returns>
    private static RedisProcess? TryStart(int port)
    {
        var number = port.ToString(CultureInfo.InvariantCulture);
        var process = Process.Start(new ProcessStartInfo(Program!, ["--port", number, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
        {
            RedirectStandardOutput = true,
        })!;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.Contains("eady to accept connections", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return new RedisProcess(process, port);
            }
        }

        process.WaitForExit();
        process.Dispose();
        return null;
    }
}
