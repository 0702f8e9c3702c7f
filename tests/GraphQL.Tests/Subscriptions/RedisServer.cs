using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using StackExchange.Redis;

namespace ScoringPlatform.GraphQL.Tests.Subscriptions;

/// <summary>A Redis server of the test's own, on a free port of this machine, which keeps nothing on disk.</summary>
public sealed class RedisServer : IAsyncLifetime
{
    private Process? _process;

    /// <summary>The installed server; null if there is none.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, "redis-server"))
        .FirstOrDefault(File.Exists);

    public ConnectionMultiplexer Connection { get; private set; } = null!;

    public ConnectionMultiplexer OtherConnection { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Program is null)
        {
            return;
        }

        var port = FreePort();
        _process = Process.Start(new ProcessStartInfo(Program, $"--port {port} --bind 127.0.0.1 --save \"\" --appendonly no")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _process.BeginOutputReadLine();
        Connection = await ConnectAsync(port);
        OtherConnection = await ConnectAsync(port);
    }

    public async Task DisposeAsync()
    {
        if (_process is null)
        {
            return;
        }

        await Connection.DisposeAsync();
        await OtherConnection.DisposeAsync();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Task<ConnectionMultiplexer> ConnectAsync(int port) => ConnectionMultiplexer.ConnectAsync(new ConfigurationOptions
    {
        EndPoints = { { "127.0.0.1", port } },
        AbortOnConnectFail = true,
        ConnectRetry = 20,
        ConnectTimeout = 10_000,
        ReconnectRetryPolicy = new LinearRetry(100),
    });

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
