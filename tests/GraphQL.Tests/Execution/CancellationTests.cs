using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DataLoading;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Tests.Transport;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>What a request that is given up still does: nothing that had not begun.</summary>
public sealed class CancellationTests
{
    private readonly ManualTime _time = new();
    private readonly Work _work = new();
    private IRequestExecutor? _executor;

    [Theory]
    [InlineData("mutation { first: act second: act }")]
    [InlineData("{ act }")]
    public async Task Request_GivenUpBeforehand_RunsNothing(string document)
    {
        using var given = new CancellationTokenSource();
        await given.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Executor().ExecuteAsync(OperationRequest.From(document), given.Token));

        Assert.Empty(_work.Done);
    }

    [Fact]
    public async Task Mutation_WhoseTimeIsOver_DoesNotStartTheNext()
    {
        var response = await TimedOutAsync("mutation { hold act }");
        _work.Gate.SetResult();
        await _work.Held;
        await Task.Delay(50);

        Assert.Equal(ExecutionErrorCodes.Timeout, (string)response["errors"]![0]!["extensions"]!["code"]!);
        Assert.Equal(["hold"], _work.Done);
    }

    [Fact]
    public async Task Mutation_GivenUpByItsCaller_DoesNotStartTheNext()
    {
        using var given = new CancellationTokenSource();
        var running = Executor().ExecuteAsync(OperationRequest.From("mutation { hold act }"), given.Token);
        await given.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        _work.Gate.SetResult();
        await _work.Held;
        await Task.Delay(50);

        Assert.Equal(["hold"], _work.Done);
    }

    [Fact]
    public async Task FieldsBelow_AFieldThatComesTooLate_AreNotResolved()
    {
        var response = await TimedOutAsync("{ late { act } }");
        _work.Gate.SetResult();
        await _work.Held;
        await Task.Delay(50);

        Assert.Equal("no data | -: The request exceeded the configured timeout.", Server.Outcome(response));
        Assert.Equal(["late"], _work.Done);
    }

    [Theory]
    [InlineData("{ obedient }")]
    [InlineData("mutation { obedient }")]
    public async Task Token_OfAResolver_IsCancelledWhenTheTimeIsOver(string document)
    {
        var response = await TimedOutAsync(document);

        Assert.Equal(ExecutionErrorCodes.Timeout, (string)response["errors"]![0]!["extensions"]!["code"]!);
        await Eventually.IsTrueAsync(() => _work.Done is ["cancelled"]);
    }

    [Fact]
    public async Task Token_OfALoader_IsCancelledWhenTheTimeIsOver()
    {
        var response = await TimedOutAsync("{ loaded }");

        Assert.Equal(ExecutionErrorCodes.Timeout, (string)response["errors"]![0]!["extensions"]!["code"]!);
        await Eventually.IsTrueAsync(() => _work.Done is ["fetch cancelled"]);
    }

    [Theory]
    [InlineData("{ ownToken act }", """{"ownToken":null,"act":"act"} | /ownToken: Unexpected Execution Error""")]
    [InlineData("{ ownTokenLater act }", """{"ownTokenLater":null,"act":"act"} | /ownTokenLater: Unexpected Execution Error""")]
    public async Task Cancellation_OfTheResolversOwn_IsAnErrorOfItsField(string document, string expected) =>
        Assert.Equal(expected, await Executor().OutcomeAsync(document));

    [Fact]
    public async Task Time_OfASubscription_IsThatOfEachEvent()
    {
        await using var result = await Executor().ExecuteAsync(OperationRequest.From("subscription { ticked }"));
        var reading = CodesAsync(Assert.IsType<ResponseStream>(result));
        await _work.Begun;
        _time.Pass();

        Assert.Equal(["""{"data":{"ticked":1}}""", ExecutionErrorCodes.Timeout, """{"data":{"ticked":3}}"""], await reading);

        static async Task<List<string?>> CodesAsync(ResponseStream stream)
        {
            var codes = new List<string?>();
            await foreach (var each in stream.ReadResultsAsync())
            {
                codes.Add(each.Errors is [var error] ? error.Code : each.ToJson());
            }

            return codes;
        }
    }

    [Fact]
    public async Task Timeout_LeavesTheNextRequestAlone()
    {
        await TimedOutAsync("{ late { act } }");
        _work.Gate.SetResult();

        Assert.Equal("""{"act":"act"}""", await Executor().DataAsync("{ act }"));
    }

    /// <summary>Sends what waits for ever, and lets its time be over once it waits.</summary>
    private async Task<JsonNode> TimedOutAsync(string document)
    {
        var running = Executor().SendAsync(document);
        await _work.Begun;
        await Eventually.IsTrueAsync(() => _time.IsWaitedFor);
        _time.Pass();
        return await running;
    }

    private IRequestExecutor Executor() => _executor ??= Server.Create(b =>
    {
        b.Services.AddSingleton(_work).AddSingleton<TimeProvider>(_time);
        b.AddQueryType<Root>().AddMutationType<Changes>().AddSubscriptionType<Events>();
    });

    public sealed class Work
    {
        private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _held = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public List<string> Done { get; } = [];

        /// <summary>What a resolver waits for that takes no notice of its token.</summary>
        public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Held => _held.Task;

        /// <summary>Something waits.</summary>
        public Task Begun => _begun.Task;

        public string Do(string name)
        {
            lock (Done)
            {
                Done.Add(name);
            }

            return name;
        }

        public async Task<string> HoldAsync(string name)
        {
            Do(name);
            _begun.TrySetResult();
            await Gate.Task;
            _held.TrySetResult();
            return name;
        }

        public async Task<string?> WaitAsync(string name, CancellationToken cancellationToken)
        {
            try
            {
                var waiting = Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
                _begun.TrySetResult();
                await waiting;
                return null;
            }
            finally
            {
                Do(name);
            }
        }
    }

    public sealed class Root
    {
        public static string GetAct(Work work) => work.Do("act");

        [GraphQLName("late")]
        public static async Task<Below> ReadLate(Work work)
        {
            await work.HoldAsync("late");
            return new Below(work);
        }

        public static Task<string?> GetObedient(Work work, CancellationToken cancellationToken) => work.WaitAsync("cancelled", cancellationToken);

        public static Task<string?> GetLoaded(SlowLoader loader) => loader.LoadAsync(1);

        public static string? GetOwnToken() => throw new OperationCanceledException("my own");

        [GraphQLName("ownTokenLater")]
        public static async Task<string?> ReadOwnTokenLater()
        {
            await Task.Yield();
            throw new TaskCanceledException("my own");
        }
    }

    public sealed class Below(Work work)
    {
        public string Act => work.Do("act below");
    }

    public sealed class Changes
    {
        public static string Act(Work work) => work.Do("act");

        public static Task<string> Hold(Work work) => work.HoldAsync("hold");

        public static Task<string?> Obedient(Work work, CancellationToken cancellationToken) => work.WaitAsync("cancelled", cancellationToken);
    }

    public sealed class Events
    {
        [Subscribe(With = nameof(Ticks))]
        public static async Task<int> Ticked([EventMessage] int number, Work work, CancellationToken cancellationToken)
        {
            await (number == 2 ? work.WaitAsync("ticked", cancellationToken) : Task.CompletedTask);
            return number;
        }

        public static async IAsyncEnumerable<int> Ticks()
        {
            for (var i = 1; i <= 3; i++)
            {
                await Task.Yield();
                yield return i;
            }
        }
    }

    public sealed class SlowLoader(IBatchScheduler scheduler, DataLoaderOptions options, Work work)
        : BatchDataLoader<int, string>(scheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            await work.WaitAsync("fetch cancelled", cancellationToken);
            return new Dictionary<int, string>();
        }
    }
}
