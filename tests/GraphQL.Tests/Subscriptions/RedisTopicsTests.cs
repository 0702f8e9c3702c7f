using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Redis;
using ScoringPlatform.GraphQL.Subscriptions;
using StackExchange.Redis;

namespace ScoringPlatform.GraphQL.Tests.Subscriptions;

public sealed class RedisTopicsTests(RedisServer server) : IClassFixture<RedisServer>
{
    [RedisFact]
    public async Task Send_FromOneProcess_ReachesListenersOfAnother()
    {
        await using var here = Services(server.Connection);
        await using var there = Services(server.OtherConnection);
        await using var stream = await Receiver(there).SubscribeAsync<Job>("jobs");

        await Sender(here).SendAsync("jobs", new Job(7, "done"));
        await Sender(here).SendAsync("others", new Job(8, "done"));
        await Sender(here).SendAsync("jobs", new Job(9, "completed"));
        await Sender(here).CompleteAsync("jobs");

        Assert.Equal([new Job(7, "done"), new Job(9, "completed")], await AllAsync(stream));
    }

    [RedisFact]
    public async Task Send_TextThatReadsLikeTheEnd_IsAMessage()
    {
        await using var here = Services(server.Connection);
        await using var stream = await Receiver(here).SubscribeAsync<string>("texts");

        await Sender(here).SendAsync("texts", "completed");
        await Sender(here).CompleteAsync("texts");

        Assert.Equal(["completed"], await AllAsync(stream));
    }

    [RedisFact]
    public async Task Prefix_OfTheOptions_KeepsApplicationsApart()
    {
        await using var one = Services(server.Connection, "one");
        await using var other = Services(server.Connection, "other");
        await using var stream = await Receiver(one).SubscribeAsync<int>("t");

        await Sender(other).SendAsync("t", 1);
        await Sender(one).SendAsync("t", 2);
        await Sender(one).CompleteAsync("t");

        Assert.Equal([2], await AllAsync(stream));
    }

    [RedisFact]
    public async Task Dispose_OfTheStream_EndsTheListening()
    {
        await using var here = Services(server.Connection);
        var stream = await Receiver(here).SubscribeAsync<int>("left");
        Assert.Equal(1, await ListenersAsync());

        await stream.DisposeAsync();

        Assert.Equal(0, await ListenersAsync());

        async Task<long> ListenersAsync() =>
            await server.OtherConnection.GetServer(server.OtherConnection.GetEndPoints()[0]).SubscriptionSubscriberCountAsync(RedisChannel.Literal("left"));
    }

    private static ServiceProvider Services(IConnectionMultiplexer connection, string? prefix = null)
    {
        var services = new ServiceCollection();
        services.AddGraphQLServer().AddInMemorySubscriptions().AddRedisSubscriptions(_ => connection, new SubscriptionOptions { TopicPrefix = prefix });
        return services.BuildServiceProvider();
    }

    private static ITopicEventSender Sender(ServiceProvider services) => services.GetRequiredService<ITopicEventSender>();

    private static ITopicEventReceiver Receiver(ServiceProvider services) => services.GetRequiredService<ITopicEventReceiver>();

    private static async Task<List<T>> AllAsync<T>(ISourceStream<T> stream)
    {
        var all = new List<T>();
        await foreach (var message in stream.ReadEventsAsync())
        {
            all.Add(message);
        }

        return all;
    }

    private sealed record Job(int Id, string State);
}
