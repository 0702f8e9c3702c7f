namespace ScoringPlatform.GraphQL.Tests.Transport;

/// <summary>A server of one test, stopped at its end.</summary>
public sealed class RunningServer(EchoServer server) : IAsyncDisposable
{
    public EchoServer Server { get; } = server;

    public async ValueTask DisposeAsync() => await Server.DisposeAsync();
}
