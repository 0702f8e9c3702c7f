using System.Net;
using ScoringPlatform.GraphQL.Transport;

namespace ScoringPlatform.GraphQL.Tests.Transport;

public sealed class BatchingTests
{
    private const string Two = """[{"query":"{ a: __typename }"},{"query":"{ nothing }"}]""";

    [Fact]
    public async Task Batch_ByDefault_IsRefused()
    {
        await using var running = new RunningServer(await EchoServer.StartAsync(_ => { }));
        using var response = await running.Server.PostAsync(Two);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Batch_SwitchedOn_AnswersEachInOrder()
    {
        await using var running = new RunningServer(await EchoServer.StartAsync(b => b.ModifyServerOptions(o =>
        {
            o.EnableBatching = true;
            o.MaxBatchSize = 2;
        })));
        using var response = await running.Server.PostAsync(Two);
        using var tooMany = await running.Server.PostAsync("""[{"query":"{ a: __typename }"},{"query":"{ a: __typename }"},{"query":"{ a: __typename }"}]""");
        var results = await EchoServer.JsonAsync(response);

        Assert.Equal("Query", results[0].GetProperty("data").GetProperty("a").GetString());
        Assert.True(results[1].TryGetProperty("errors", out _));
        Assert.Equal(HttpStatusCode.BadRequest, tooMany.StatusCode);
    }
}
