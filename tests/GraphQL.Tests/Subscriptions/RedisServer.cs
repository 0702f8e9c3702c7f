using StackExchange.Redis;

namespace ScoringPlatform.GraphQL.Tests.Subscriptions;

/// <summary>A Redis server with two connections, as two processes have them.</summary>
public sealed class RedisServer : IAsyncLifetime
{
    private RedisProcess? _process;

    public ConnectionMultiplexer Connection { get; private set; } = null!;

    public ConnectionMultiplexer OtherConnection { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (RedisProcess.Program is null)
        {
            return;
        }

        _process = RedisProcess.Start();
        Connection = await ConnectAsync(_process.Port);
        OtherConnection = await ConnectAsync(_process.Port);
    }

    public async Task DisposeAsync()
    {
        if (_process is null)
        {
            return;
        }

        await Connection.DisposeAsync();
        await OtherConnection.DisposeAsync();
        _process.Dispose();
    }

    private static Task<ConnectionMultiplexer> ConnectAsync(int port) => ConnectionMultiplexer.ConnectAsync(new ConfigurationOptions
    {
        EndPoints = { { "127.0.0.1", port } },
        AbortOnConnectFail = true,
        ConnectRetry = 20,
        ConnectTimeout = 60_000,
        AsyncTimeout = 60_000,
        ReconnectRetryPolicy = new LinearRetry(100),
    });
}
