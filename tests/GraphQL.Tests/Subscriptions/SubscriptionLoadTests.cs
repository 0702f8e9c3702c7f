using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Subscriptions;
using ScoringPlatform.GraphQL.Tests.Execution;
using ScoringPlatform.GraphQL.Tests.Transport;

namespace ScoringPlatform.GraphQL.Tests.Subscriptions;

/// <summary>Many who listen, some slowly: each gets its own events in order, nobody waits for another, nothing is left behind.</summary>
public sealed class SubscriptionLoadTests
{
    private readonly ServiceProvider _services = Server.Provider(b => b
        .AddQueryType<Root>()
        .AddSubscriptionType<Events>()
        .AddInMemorySubscriptions(new SubscriptionOptions { TopicBufferCapacity = 8 }));

    private IRequestExecutor Executor => _services.GetRequiredService<IRequestExecutor>();

    private InMemoryTopics Topics => _services.GetRequiredService<InMemoryTopics>();

    [Fact]
    public async Task Listeners_InGreatNumber_EachHearTheirTopicInOrder()
    {
        const int Listeners = 200;
        var streams = new List<Task<List<string>>>();
        for (var i = 0; i < Listeners; i++)
        {
            streams.Add(ReadAsync(await OpenAsync($"subscription {{ heard(topic: \"t{i % 10}\") }}")));
        }

        for (var n = 0; n < 8; n++)
        {
            for (var t = 0; t < 10; t++)
            {
                await Topics.SendAsync($"t{t}", (t * 100) + n);
            }
        }

        for (var t = 0; t < 10; t++)
        {
            await Topics.CompleteAsync($"t{t}");
        }

        var heard = await Task.WhenAll(streams);
        Assert.All(Enumerable.Range(0, Listeners), i => Assert.Equal(
            Enumerable.Range(0, 8).Select(n => $$"""{"heard":{{(i % 10 * 100) + n}}}"""), heard[i]));
        Assert.Equal(0, Topics.TopicCount);
    }

    [Fact]
    public async Task SlowListener_LosesWhatDoesNotFitAndHoldsUpNobody()
    {
        var slow = await OpenAsync("subscription { heard(topic: \"t\") }");
        var fast = ReadAsync(await OpenAsync("subscription { heard(topic: \"t\") }"));
        for (var n = 0; n < 500; n++)
        {
            await Topics.SendAsync("t", n);
            await Task.Yield();
        }

        await Topics.CompleteAsync("t");

        // The slow one had not begun to read: of 500 the newest 8 are kept.
        Assert.Equal(Enumerable.Range(492, 8).Select(n => $$"""{"heard":{{n}}}"""), await ReadAsync(slow));
        Assert.Contains("""{"heard":499}""", await fast);
    }

    [Fact]
    public async Task Listeners_ThatComeAndGo_LeaveNothingBehind()
    {
        await Parallel.ForAsync(0, 100, async (i, _) =>
        {
            using var end = new CancellationTokenSource();
            await using var result = await Executor.ExecuteAsync(OperationRequest.From($"subscription {{ heard(topic: \"c{i % 5}\") }}"), end.Token);
            await using var events = Assert.IsType<ResponseStream>(result).ReadResultsAsync().GetAsyncEnumerator(end.Token);
            var next = events.MoveNextAsync().AsTask();
            await end.CancelAsync();
            await Record.ExceptionAsync(() => next);
        });

        await Eventually.IsTrueAsync(() => Topics.TopicCount == 0);
    }

    [Fact]
    public async Task Listener_NeverRead_IsForgottenWhenItsRequestEnds()
    {
        using var end = new CancellationTokenSource();
        await Executor.ExecuteAsync(OperationRequest.From("subscription { heard(topic: \"unread\") }"), end.Token);
        Assert.Equal(1, Topics.TopicCount);

        await end.CancelAsync();

        await Eventually.IsTrueAsync(() => Topics.TopicCount == 0);
    }

    [Theory]
    [InlineData("subscription { heard(topic: \"v\") }", """{"heard":1} {"heard":2} {"heard":3}""")]
    [InlineData("subscription { a: heard(topic: \"v\") }", """{"a":1} {"a":2} {"a":3}""")]
    [InlineData("subscription { ...F } fragment F on Subscription { heard(topic: \"v\") }", """{"heard":1} {"heard":2} {"heard":3}""")]
    [InlineData("subscription { odd(topic: \"v\") }", """{"odd":1} {"odd":null} {"odd":3}""")]
    [InlineData("subscription { oddRequired(topic: \"v\") }", """{"oddRequired":1} null {"oddRequired":3}""")]
    [InlineData("subscription { boxed(topic: \"v\") { number broken } }", """{"boxed":{"number":1,"broken":null}} {"boxed":{"number":2,"broken":null}} {"boxed":{"number":3,"broken":null}}""")]
    [InlineData("query Q { name } subscription S { heard(topic: \"v\") }", """{"heard":1} {"heard":2} {"heard":3}""")]
    public async Task Event_ThatFails_IsAnsweredAndTheStreamGoesOn(string document, string expected)
    {
        await using var result = await Executor.ExecuteAsync(OperationRequest.From(document) with { OperationName = document.Contains("S {", StringComparison.Ordinal) ? "S" : null });
        var heard = ReadAsync(Assert.IsType<ResponseStream>(result));
        for (var n = 1; n <= 3; n++)
        {
            await Topics.SendAsync("v", n);
        }

        await Topics.CompleteAsync("v");

        Assert.Equal(expected, string.Join(' ', await heard));
    }

    [Theory]
    [InlineData("subscription { unknown }")]
    [InlineData("subscription { heard }")]
    [InlineData("subscription { heard(topic: \"a\") other: heard(topic: \"b\") }")]
    [InlineData("subscription ($t: String!) { heard(topic: $t) }")]
    [InlineData("subscription { heard(topic: \"a\") __typename }")]
    [InlineData("subscription { heard(topic: \"a\") @skip(if: false) }")]
    public async Task Subscription_ThatIsNotValid_OpensNoSource(string document)
    {
        await using var result = await Executor.ExecuteAsync(OperationRequest.From(document));

        Assert.NotEmpty(Assert.IsType<OperationResult>(result).Errors);
        Assert.Equal(0, Topics.TopicCount);
    }

    [Fact]
    public async Task Topic_OfAVariable_IsThatOfItsValue()
    {
        await using var result = await Executor.ExecuteAsync(
            OperationRequest.From("subscription ($t: String!) { heard(topic: $t) }", new Dictionary<string, object?> { ["t"] = "{topic} 评审" }));
        var heard = ReadAsync(Assert.IsType<ResponseStream>(result));
        await Topics.SendAsync("{topic} 评审", 7);
        await Topics.CompleteAsync("{topic} 评审");

        Assert.Equal(["""{"heard":7}"""], await heard);
    }

    private async Task<ResponseStream> OpenAsync(string document) =>
        Assert.IsType<ResponseStream>(await Executor.ExecuteAsync(OperationRequest.From(document)));

    private static Task<List<string>> ReadAsync(ResponseStream stream) => Task.Run(async () =>
    {
        var heard = new List<string>();
        await foreach (var result in stream.ReadResultsAsync())
        {
            heard.Add(JsonNode.Parse(result.ToJson())!["data"]?.ToJsonString() ?? "null");
            await result.DisposeAsync();
        }

        return heard;
    });

    public sealed class Root
    {
        public static string GetName() => "n";
    }

    public sealed record Box(int Number)
    {
        public string? Broken => throw new GraphQLException("broken");
    }

    public sealed class Events
    {
        [Subscribe]
        public static int Heard([Topic] string topic, [EventMessage] int number) => topic.Length > 0 ? number : 0;

        [Subscribe]
        public static int? Odd([Topic] string topic, [EventMessage] int number) => number % 2 == 1 && topic.Length > 0 ? number : throw new GraphQLException("even");

        [Subscribe]
        public static int OddRequired([Topic] string topic, [EventMessage] int number) => number % 2 == 1 && topic.Length > 0 ? number : throw new GraphQLException("even");

        [Subscribe]
        public static Box Boxed([Topic] string topic, [EventMessage] int number) => new(topic.Length > 0 ? number : 0);
    }
}
