using ScoringPlatform.GraphQL.Subscriptions;

namespace ScoringPlatform.GraphQL.Tests.Subscriptions;

public sealed class InMemoryTopicsTests
{
    private readonly InMemoryTopics _topics = new(new SubscriptionOptions());

    [Fact]
    public async Task Send_ToSeveralListeners_ReachesEachInOrder()
    {
        await using var one = await _topics.SubscribeAsync<int>("t");
        await using var other = await _topics.SubscribeAsync<int>("t");

        await _topics.SendAsync("t", 1);
        await _topics.SendAsync("t", 2);
        await _topics.CompleteAsync("t");

        Assert.Equal([1, 2], await AllAsync(one));
        Assert.Equal([1, 2], await AllAsync(other));
    }

    [Fact]
    public async Task Send_ToAnotherTopic_IsNotHeard()
    {
        await using var stream = await _topics.SubscribeAsync<string>("t");

        await _topics.SendAsync("T", "no");
        await _topics.SendAsync("t", "yes");
        await _topics.CompleteAsync("t");

        Assert.Equal(["yes"], await AllAsync(stream));
    }

    [Fact]
    public async Task Send_BeforeListening_IsNotHeard()
    {
        await _topics.SendAsync("t", 1);
        await using var stream = await _topics.SubscribeAsync<int>("t");
        await _topics.CompleteAsync("t");

        Assert.Empty(await AllAsync(stream));
    }

    [Fact]
    public async Task Send_ToASlowReader_DropsTheOldestAndNeverWaits()
    {
        var topics = new InMemoryTopics(new SubscriptionOptions { TopicBufferCapacity = 2 });
        await using var stream = await topics.SubscribeAsync<int>("t");

        for (var i = 1; i <= 4; i++)
        {
            await topics.SendAsync("t", i);
        }

        await topics.CompleteAsync("t");

        Assert.Equal([3, 4], await AllAsync(stream));
    }

    [Fact]
    public async Task Dispose_LastListener_ForgetsTheTopic()
    {
        var one = await _topics.SubscribeAsync<int>("t");
        var other = await _topics.SubscribeAsync<int>("t");

        await one.DisposeAsync();
        await one.DisposeAsync();
        Assert.Equal(1, _topics.TopicCount);
        await other.DisposeAsync();

        Assert.Equal(0, _topics.TopicCount);
        Assert.Empty(await AllAsync(other));
    }

    [Fact]
    public async Task Prefix_OfTheOptions_IsPartOfTheName()
    {
        var prefixed = new InMemoryTopics(new SubscriptionOptions { TopicPrefix = "a" });
        await using var stream = await prefixed.SubscribeAsync<int>("t");

        await prefixed.SendAsync("t", 1);
        await prefixed.CompleteAsync("t");

        Assert.Equal([1], await AllAsync(stream));
    }

    private static async Task<List<T>> AllAsync<T>(ISourceStream<T> stream)
    {
        var all = new List<T>();
        await foreach (var message in stream.ReadEventsAsync())
        {
            all.Add(message);
        }

        return all;
    }
}
