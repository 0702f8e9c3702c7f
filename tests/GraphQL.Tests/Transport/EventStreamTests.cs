using System.Net;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Transport;

namespace ScoringPlatform.GraphQL.Tests.Transport;

public sealed class EventStreamTests(EchoServer server) : IClassFixture<EchoServer>
{
    private const string EventStream = "text/event-stream";

    [Fact]
    public async Task Subscription_ThatEnds_IsNextForEachEventThenComplete()
    {
        using var response = await server.PostAsync("""{"query":"subscription { counted(to: 3) }"}""", EventStream);

        Assert.Equal("text/event-stream; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal(
            """
            :

            event: next
            data: {"data":{"counted":1}}

            event: next
            data: {"data":{"counted":2}}

            event: next
            data: {"data":{"counted":3}}

            event: complete
            data: 


            """,
            await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Source_ThatThrows_IsANextWithTheErrorThenComplete(int events)
    {
        await using var running = new RunningServer(await EchoServer.StartAsync(b => b.ModifyRequestOptions(o => o.IncludeExceptionDetails = false)));
        using var response = await running.Server.PostAsync($$"""{"query":"subscription { broken(to: {{events}}) }"}""", EventStream);
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(events, text.Split("{\"data\":{\"broken\":").Length - 1);
        Assert.EndsWith(
            "event: next\ndata: {\"errors\":[{\"message\":\"Unexpected Execution Error\",\"extensions\":{\"code\":\"INTERNAL_ERROR\"}}]}\n\nevent: complete\ndata: \n\n",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Query_AsStream_IsOneNextThenComplete()
    {
        using var response = await server.GetAsync("?query={__typename}", EventStream);

        Assert.Equal("event: next\ndata: {\"data\":{\"__typename\":\"Query\"}}\n\nevent: complete\ndata: \n\n", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Document_Invalid_IsOneNextWithErrors()
    {
        using var response = await server.PostAsync("""{"query":"subscription { nothing }"}""", EventStream);
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("event: next\ndata: {\"errors\":[", text, StringComparison.Ordinal);
        Assert.EndsWith("event: complete\ndata: \n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_GivesSignsOfLifeAndAClientThatLeavesEndsTheListening()
    {
        await using var running = new RunningServer(await EchoServer.StartAsync(
            b => b.ModifyServerOptions(o => o.EventStreamHeartbeat = TimeSpan.FromMilliseconds(20))));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(running.Server.Address + "?query=subscription{onNumber(topic:\"t\")}"));
        request.Headers.TryAddWithoutValidation("Accept", EventStream);
        var topics = Topics.Of(running.Server);
        using (var response = await running.Server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead))
        {
            await using var stream = await response.Content.ReadAsStreamAsync();
            var beats = new byte[9];
            await stream.ReadExactlyAsync(beats);
            Assert.Equal(":\n\n:\n\n:\n\n"u8, beats);
            Assert.Equal(1, topics.TopicCount);
        }

        await Eventually.IsTrueAsync(() => topics.TopicCount == 0);
    }
}
