using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Subscriptions;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>Subscriptions (specification, section 6.2.3): a response for each event.</summary>
public sealed class SubscriptionTests
{
    private readonly ServiceProvider _services;
    private readonly IRequestExecutor _executor;

    public SubscriptionTests()
    {
        _services = Server.Provider(
            b => b.AddQueryType<Root>().AddSubscriptionType<Events>().AddInMemorySubscriptions(),
            s => s.AddScoped<Tally>());
        _executor = _services.GetRequiredService<IRequestExecutor>();
    }

    [Fact]
    public async Task Events_OfAMethod_AreAnsweredInTurn() =>
        Assert.Equal(
            ["""{"data":{"counted":{"number":1}}}""", """{"data":{"counted":{"number":2}}}""", """{"data":{"counted":{"number":3}}}"""],
            await ReadAsync("subscription { counted(to: 3) { number } }"));

    [Fact]
    public async Task FailedEvent_DoesNotEndTheStream()
    {
        var responses = await ReadAsync("subscription { counted(to: 3) { odd } }");

        Assert.Equal(3, responses.Count);
        Assert.Contains("even", responses[1], StringComparison.Ordinal);
        Assert.Equal("""{"data":{"counted":{"odd":3}}}""", responses[2]);
    }

    [Fact]
    public async Task Events_OfATopic_AreAnswered()
    {
        var sender = _services.GetRequiredService<ITopicEventSender>();
        await using var stream = Assert.IsType<ResponseStream>(await _executor.ExecuteAsync(OperationRequest.From("subscription { onSaid(room: \"a\") { number } }")));
        await using var responses = stream.ReadResultsAsync().GetAsyncEnumerator();
        var first = responses.MoveNextAsync();

        await sender.SendAsync("room_b", new Event(1));
        await sender.SendAsync("room_a", new Event(2));
        await sender.CompleteAsync("room_a");

        Assert.True(await first);
        Assert.Equal("""{"data":{"onSaid":{"number":2}}}""", responses.Current.ToJson());
        Assert.False(await responses.MoveNextAsync());
    }

    /// <summary>A method that looks before it listens: the stream it opened ends with its topic.</summary>
    [Fact]
    public async Task Events_OfATopicThatAMethodListensTo_AreAnswered()
    {
        var sender = _services.GetRequiredService<ITopicEventSender>();
        await using var stream = Assert.IsType<ResponseStream>(await _executor.ExecuteAsync(OperationRequest.From("subscription { heard(room: \"a\") }")));
        await using var responses = stream.ReadResultsAsync().GetAsyncEnumerator();
        var first = responses.MoveNextAsync();

        await sender.SendAsync("heard_a", 7);
        await sender.CompleteAsync("heard_a");

        Assert.True(await first);
        Assert.Equal("""{"data":{"heard":7}}""", responses.Current.ToJson());
        Assert.False(await responses.MoveNextAsync());
    }

    [Fact]
    public async Task EachEvent_HasServicesOfItsOwn() =>
        Assert.Equal(
            ["""{"data":{"counted":{"tally":1}}}""", """{"data":{"counted":{"tally":1}}}"""],
            await ReadAsync("subscription { counted(to: 2) { tally } }"));

    [Fact]
    public async Task Source_ThatCannotBeOpened_IsAnErrorWithoutData() =>
        Assert.Equal("no data | /closed: no entry", await _executor.OutcomeAsync("subscription { closed }"));

    [Fact]
    public async Task GuardedSubscription_IsRefusedBeforeItsSourceIsOpened()
    {
        var executor = Server.Create(b => b.AddAuthorization().AddQueryType<Root>().AddSubscriptionType<Events>().AddInMemorySubscriptions(), s => s.AddScoped<Tally>());

        var response = await executor.SendAsync("subscription { guarded }");

        Assert.Equal(ExecutionErrorCodes.NotAuthenticated, (string)response["errors"]![0]!["extensions"]!["code"]!);
        Assert.Equal(0, Events.Opened);
    }

    [Fact]
    public async Task ValuesOfValueTypes_AreEventsToo() =>
        Assert.Equal(["""{"data":{"plain":10}}""", """{"data":{"plain":20}}"""], await ReadAsync("subscription { plain }"));

    [Fact]
    public async Task Cancellation_EndsTheSource()
    {
        using var left = new CancellationTokenSource();
        var stream = (ResponseStream)await _executor.ExecuteAsync(OperationRequest.From("subscription { endless }"), left.Token);
        await using var responses = stream.ReadResultsAsync().GetAsyncEnumerator(CancellationToken.None);
        Assert.True(await responses.MoveNextAsync());

        var next = responses.MoveNextAsync();
        await left.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
        Assert.True(Events.Ended.Task.IsCompleted);
    }

    private async Task<List<string>> ReadAsync(string document)
    {
        var stream = Assert.IsType<ResponseStream>(await _executor.ExecuteAsync(OperationRequest.From(document)));
        var responses = new List<string>();
        await foreach (var response in stream.ReadResultsAsync())
        {
            responses.Add(response.ToJson());
            await response.DisposeAsync();
        }

        return responses;
    }

    public sealed record Event(int Number)
    {
        public int? Odd => Number % 2 == 1 ? Number : throw new GraphQLException("even");

        public int GetTally(Tally tally) => ++tally.Count;
    }

    public sealed class Tally
    {
        public int Count { get; set; }
    }

    public sealed class Root
    {
        public static string GetName() => "n";
    }

    public sealed class Events
    {
        internal static TaskCompletionSource Ended { get; } = new();

        [Subscribe(With = nameof(CountAsync))]
        public static Event GetCounted([EventMessage] Event message) => message;

        [Subscribe]
        [Topic("room_{room}")]
        public static Event OnSaid(string room, [EventMessage] Event message) => message with { Number = room == "a" ? message.Number : -1 };

        [Subscribe(With = nameof(Refuse))]
        public static int GetClosed([EventMessage] int message) => message;

        [Subscribe(With = nameof(Numbers))]
        public static int GetPlain([EventMessage] int message) => message * 10;

        [Subscribe(With = nameof(WaitForever))]
        public static int GetEndless([EventMessage] int message) => message;

        [Subscribe(With = nameof(ListenAsync))]
        public static int GetHeard([EventMessage] int message) => message;

        internal static ValueTask<ISourceStream<int>> ListenAsync(string room, ITopicEventReceiver topics, CancellationToken ct) =>
            topics.SubscribeAsync<int>($"heard_{room}", ct);

        internal static int Opened { get; private set; }

        [Authorize]
        [Subscribe(With = nameof(OpenGuarded))]
        public static int GetGuarded([EventMessage] int message) => message;

        internal static IAsyncEnumerable<int> OpenGuarded()
        {
            Opened++;
            return AsyncEnumerable.Empty<int>();
        }

        internal static async IAsyncEnumerable<Event> CountAsync(int to)
        {
            for (var i = 1; i <= to; i++)
            {
                await Task.Yield();
                yield return new Event(i);
            }
        }

        internal static IAsyncEnumerable<int> Refuse() => throw new GraphQLException("no entry");

        internal static async ValueTask<IAsyncEnumerable<int>> Numbers()
        {
            await Task.Yield();
            return new[] { 1, 2 }.ToAsyncEnumerable();
        }

        internal static async IAsyncEnumerable<int> WaitForever(
            [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            try
            {
                yield return 1;
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            finally
            {
                Ended.TrySetResult();
            }
        }
    }
}
