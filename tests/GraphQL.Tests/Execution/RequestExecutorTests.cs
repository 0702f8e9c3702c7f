using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>Requests as a whole (specification, section 6.1): operations, limits of time, cancellation, checks, state.</summary>
public sealed class RequestExecutorTests
{
    private const string Two = "query A { name } query B { other }";
    private readonly IRequestExecutor _executor = Server.Create(b => b.AddQueryType<Root>().AddMutationType<Changes>());

    [Theory]
    [InlineData("A", """{"name":"n"}""")]
    [InlineData("B", """{"other":"o"}""")]
    public async Task Operation_Named_IsExecuted(string name, string expected)
    {
        var response = await _executor.SendAsync(OperationRequest.From(Two) with { OperationName = name });

        Assert.Equal(expected, Server.Outcome(response));
    }

    [Theory]
    [InlineData(Two, null, "Must provide operation name if query contains multiple operations.")]
    [InlineData(Two, "C", "Unknown operation named \"C\".")]
    [InlineData("{ name }", "C", "Unknown operation named \"C\".")]
    [InlineData(null, null, "Must provide query string.")]
    public async Task Operation_NotFound_RefusesTheRequest(string? document, string? name, string expected)
    {
        var response = await _executor.SendAsync(new OperationRequest { Document = document, OperationName = name });

        Assert.Equal($"no data | -: {expected}", Server.Outcome(response));
        Assert.Equal(ExecutionErrorCodes.BadRequest, (string)response["errors"]![0]!["extensions"]!["code"]!);
    }

    [Fact]
    public async Task ParsedDocument_IsValidatedAndExecuted()
    {
        Assert.Equal("""{"name":"n"}""", Server.Outcome(await _executor.SendAsync(new OperationRequest { DocumentNode = Parser.Parse("{ name }") })));
        Assert.StartsWith("no data", Server.Outcome(await _executor.SendAsync(new OperationRequest { DocumentNode = Parser.Parse("{ nope }") })), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mutation { change }", AllowedOperations.Query, false)]
    [InlineData("mutation { change }", AllowedOperations.Query | AllowedOperations.Mutation, true)]
    [InlineData("{ name }", AllowedOperations.Query, true)]
    [InlineData("{ name }", AllowedOperations.Mutation, false)]
    public async Task KindOfOperation_OnlyIfAllowed_IsExecuted(string document, AllowedOperations allowed, bool isExecuted)
    {
        var response = await _executor.SendAsync(OperationRequest.From(document) with { Allowed = allowed });

        Assert.Equal(isExecuted, response.AsObject().ContainsKey("data"));
    }

    [Fact]
    public async Task Request_ThatTakesTooLong_IsGivenUp()
    {
        var executor = Server.Query<Root>(b => b.ModifyRequestOptions(o => o.ExecutionTimeout = TimeSpan.FromMilliseconds(20)));

        var response = await executor.SendAsync("{ endless }");

        Assert.Equal("no data | -: The request exceeded the configured timeout.", Server.Outcome(response));
        Assert.Equal(ExecutionErrorCodes.Timeout, (string)response["errors"]![0]!["extensions"]!["code"]!);
    }

    [Fact]
    public async Task Request_WhoseResolverIgnoresItsToken_IsGivenUpAllTheSame()
    {
        var executor = Server.Query<Root>(b => b.ModifyRequestOptions(o => o.ExecutionTimeout = TimeSpan.FromMilliseconds(20)));

        Assert.Equal("no data | -: The request exceeded the configured timeout.", await executor.OutcomeAsync("{ deaf }"));
    }

    [Fact]
    public async Task Cancellation_ByTheCaller_IsThrown()
    {
        using var left = new CancellationTokenSource();
        var running = _executor.ExecuteAsync(OperationRequest.From("{ endless }"), left.Token);

        await left.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task Siblings_ThatWait_RunSideBySide()
    {
        var meeting = new Meeting();
        var executor = Server.Query<Root>(services: s => s.AddSingleton(meeting));

        Assert.Equal("""{"a":"met","b":"met"}""", await executor.DataAsync("{ a: meet b: meet }"));
    }

    [Fact]
    public async Task Check_ThatRefuses_KeepsTheOperationFromRunning()
    {
        var executor = Server.Query<Root>(services: s => s.AddSingleton<IOperationCheck, NoNames>());

        Assert.Equal("no data | -: no names, 1 variable", await executor.OutcomeAsync("query ($x: Boolean!) { name @skip(if: $x) }", ("x", false)));
        Assert.Equal("""{"other":"o"}""", await executor.OutcomeAsync("{ other }"));
    }

    [Fact]
    public async Task Check_ThatThrows_IsAMaskedErrorOfTheRequest()
    {
        var executor = Server.Query<Root>(services: s => s.AddSingleton<IOperationCheck, Broken>());

        Assert.Equal("no data | -: Unexpected Execution Error", await executor.OutcomeAsync("{ name }"));
    }

    [Fact]
    public async Task ResultExtensions_AreWritten()
    {
        var executor = Server.Query<Root>(services: s => s.AddSingleton<IOperationCheck, Reporting>());

        Assert.Equal("""{"data":{"name":"n"},"extensions":{"cost":7}}""", (await executor.SendAsync("{ name }")).ToJsonString());
    }

    [Fact]
    public async Task ContextData_OfTheRequest_IsSeenByResolvers()
    {
        var request = OperationRequest.From("{ state }") with { ContextData = new Dictionary<string, object?> { ["place"] = "here" } };

        Assert.Equal("""{"state":"here"}""", Server.Outcome(await _executor.SendAsync(request)));
        Assert.Equal("""{"state":null}""", await _executor.OutcomeAsync("{ state }"));
    }

    [Fact]
    public async Task User_OfTheRequest_IsSeenByResolvers()
    {
        var user = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "Demo Person")], "test"));

        Assert.Equal("""{"me":"Demo Person"}""", Server.Outcome(await _executor.SendAsync(OperationRequest.From("{ me }") with { User = user })));
        Assert.Equal("""{"me":null}""", await _executor.OutcomeAsync("{ me }"));
    }

    [Fact]
    public async Task Introspection_DescribesTheSchema() =>
        Assert.Equal(
            """{"__schema":{"queryType":{"name":"Query"},"mutationType":{"name":"Mutation"},"subscriptionType":null},"__type":{"kind":"OBJECT","fields":[{"name":"change"}]}}""",
            await _executor.DataAsync("{ __schema { queryType { name } mutationType { name } subscriptionType { name } } __type(name: \"Mutation\") { kind fields { name } } }"));

    [Fact]
    public async Task Listener_HearsOfRequestsAndErrors()
    {
        var listener = new Listener();
        var executor = Server.Query<Root>(services: s => s.AddSingleton<ExecutionDiagnosticEventListener>(listener));

        await executor.SendAsync("{ name }");
        await executor.SendAsync("{ zzzzzzzzzz }");
        await executor.SendAsync("{ breaks }");

        Assert.Equal(
            ["start", "end", "start", "request: Cannot query field \"zzzzzzzzzz\" on type \"Query\".", "end", "start", "field breaks: InvalidOperationException", "end"],
            listener.Heard);
    }

    [Fact]
    public async Task Selections_BelowAField_AreSeenByMiddleware()
    {
        var executor = Server.Create(b => b.AddQueryType<Root>().AddType(typeof(Looking)));

        Assert.Equal(
            """{"looking":null} | /looking: scoped, inner/scoped""",
            await executor.OutcomeAsync("{ looking { scoped ... { inner { scoped } } } }"));
    }

    public sealed class Meeting
    {
        private readonly TaskCompletionSource _both = new();
        private int _present;

        public Task JoinAsync()
        {
            if (Interlocked.Increment(ref _present) == 2)
            {
                _both.SetResult();
            }

            return _both.Task;
        }
    }

    public sealed class NoNames : IOperationCheck
    {
        public GraphQLError? Check(RequestContext context) =>
            context.Operation!.SelectionSet.Selections[0] is FieldNode { Name.Value: "name" }
                ? new GraphQLError($"no names, {context.Variables.Count} variable")
                : null;
    }

    public sealed class Broken : IOperationCheck
    {
        public GraphQLError? Check(RequestContext context) => throw new InvalidOperationException("a secret of the server");
    }

    public sealed class Reporting : IOperationCheck
    {
        public GraphQLError? Check(RequestContext context)
        {
            context.ResultExtensions["cost"] = 7;
            return null;
        }
    }

    public sealed class Listener : ExecutionDiagnosticEventListener, IDisposable
    {
        public List<string> Heard { get; } = [];

        public override IDisposable? ExecuteRequest(RequestContext context)
        {
            Heard.Add("start");
            return this;
        }

        public override void RequestErrors(RequestContext context, IReadOnlyList<GraphQLError> errors) =>
            Heard.Add($"request: {errors[0].Message}");

        public override void ResolverError(IResolverContext context, GraphQLError error) =>
            Heard.Add($"field {context.Field.Name}: {error.Exception!.GetType().Name}");

        public void Dispose() => Heard.Add("end");
    }

    public sealed class Root
    {
        public static string GetName() => "n";

        public static string GetOther() => "o";

        public static string? GetBreaks() => throw new InvalidOperationException();

        public static async Task<string> GetEndless(CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return "never";
        }

        public static async Task<string> GetDeaf()
        {
            await Task.Delay(TimeSpan.FromSeconds(30), CancellationToken.None);
            return "late";
        }

        public static async Task<string> GetMeet(IServiceProvider services)
        {
            await services.GetRequiredService<Meeting>().JoinAsync();
            return "met";
        }

        public static string? GetState(IResolverContext context) => context.ContextData.TryGetValue("place", out var place) ? (string?)place : null;

        public static string? GetMe(ClaimsPrincipal user) => user.Identity?.Name;

        public static Scoped GetScope() => new();
    }

    public sealed class Scoped
    {
        public Scoped[] Inner => [this, this];

        [GraphQLName("scoped")]
        public string? ReadScoped() => null;
    }

    [QueryType]
    public static class Looking
    {
        public static Scoped? GetLooking(IResolverContext context)
        {
            var selection = ((IMiddlewareContext)context).Selection;
            var type = (ObjectType)selection.Field.Type.Named;
            var names = selection.Selections(type).SelectMany(s =>
                s.Field.Type.Named is ObjectType below ? s.Selections(below).Select(b => $"{s.ResponseName}/{b.ResponseName}") : [s.ResponseName]);
            context.ReportError(new GraphQLError(string.Join(", ", names)));
            return null;
        }
    }

    public sealed class Changes
    {
        public static string GetChange() => "c";
    }
}
