using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>Errors of requests and of fields (specification, section 7.1.2): what they tell, and what they keep to themselves.</summary>
public sealed class ErrorTests
{
    private readonly IRequestExecutor _executor = Server.Query<Root>();

    [Fact]
    public async Task UnexpectedException_IsMasked()
    {
        var response = await _executor.SendAsync("{ unexpected }");

        var error = Assert.Single(response["errors"]!.AsArray())!;
        Assert.Equal("Unexpected Execution Error", (string)error["message"]!);
        Assert.Equal("INTERNAL_ERROR", (string)error["extensions"]!["code"]!);
        Assert.DoesNotContain("secret", response.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("stack", response.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task UnexpectedException_WithDetails_TellsMessageAndStack()
    {
        var executor = Server.Query<Root>(b => b.ModifyRequestOptions(o => o.IncludeExceptionDetails = true));

        var error = (await executor.SendAsync("{ unexpected }"))["errors"]![0]!;

        Assert.Equal("a secret of the server", (string)error["message"]!);
        Assert.Contains(nameof(Root.GetUnexpected), (string)error["extensions"]!["stackTrace"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GraphQLException_KeepsItsErrors()
    {
        var response = await _executor.SendAsync("{ told }");

        Assert.Equal(
            """[{"message":"one","locations":[{"line":1,"column":3}],"path":["told"],"extensions":{"code":"ONE"}},{"message":"two","locations":[{"line":1,"column":3}],"path":["told"]}]""",
            response["errors"]!.ToJsonString());
    }

    [Fact]
    public async Task ErrorAsValue_FailsTheField() =>
        Assert.Equal("""{"asValue":null} | /asValue: returned""", await _executor.OutcomeAsync("{ asValue }"));

    [Fact]
    public async Task ErrorsAsItems_FailThoseItems() =>
        Assert.Equal("""{"asItems":["a",null]} | /asItems/1: returned""", await _executor.OutcomeAsync("{ asItems }"));

    [Fact]
    public async Task ReportedError_LeavesTheValue() =>
        Assert.Equal("""{"reported":"value"} | /reported: a warning""", await _executor.OutcomeAsync("{ reported }"));

    [Fact]
    public async Task Path_ThroughListsAndAliases_NamesEachStep()
    {
        var response = await _executor.SendAsync("{\n  rows: rows {\n    below {\n      oops: fails\n    }\n  }\n}");

        var error = response["errors"]![1]!;
        Assert.Equal("""["rows",1,"below","oops"]""", error["path"]!.ToJsonString());
        Assert.Equal("""[{"line":4,"column":7}]""", error["locations"]!.ToJsonString());
    }

    [Fact]
    public async Task MergedField_ThatFails_NamesEachOfItsPlaces()
    {
        var response = await _executor.SendAsync("{ unexpected ... { unexpected } }");

        Assert.Equal("""[{"line":1,"column":3},{"line":1,"column":20}]""", response["errors"]![0]!["locations"]!.ToJsonString());
    }

    [Fact]
    public async Task Filters_InTheirOrder_ReplaceErrors()
    {
        var executor = Server.Query<Root>(b => b
            .AddErrorFilter(e => e.Exception is InvalidOperationException ? e.WithMessage("known").WithCode("KNOWN") : e)
            .AddErrorFilter(error => error.WithMessage(error.Message.ToUpperInvariant() + "!")));

        var error = (await executor.SendAsync("{ unexpected }"))["errors"]![0]!;

        Assert.Equal("KNOWN!", (string)error["message"]!);
        Assert.Equal("KNOWN", (string)error["extensions"]!["code"]!);
    }

    [Fact]
    public async Task Filters_SeeErrorsOfRequestsToo()
    {
        var executor = Server.Query<Root>(b => b.AddErrorFilter(e => e.WithMessage("filtered")));

        Assert.Equal("no data | -: filtered", await executor.OutcomeAsync("{ nowhere }"));
    }

    [Fact]
    public async Task MoreErrorsThanAreKept_AreDropped()
    {
        var executor = Server.Query<Root>(b => b.ModifyRequestOptions(o => o.MaxErrors = 3));

        var response = await executor.SendAsync("{ many { fails } }");

        Assert.Equal(3, response["errors"]!.AsArray().Count);
        Assert.Equal(10, response["data"]!["many"]!.AsArray().Count);
    }

    [Fact]
    public async Task SyntaxError_HasAPlaceAndNoData()
    {
        var response = await _executor.SendAsync("{ a");

        Assert.Equal("no data | -: Syntax Error: Expected Name, found <EOF>.", Server.Outcome(response));
        Assert.Equal(ErrorCodes.Syntax, (string)response["errors"]![0]!["extensions"]!["code"]!);
    }

    [Fact]
    public async Task InvalidDocument_IsNotExecuted()
    {
        var response = await _executor.SendAsync("{ nowhere }");

        Assert.Equal("""no data | -: Cannot query field "nowhere" on type "Query".""", Server.Outcome(response));
    }

    public sealed class Root
    {
        public static string? GetUnexpected() => throw new InvalidOperationException("a secret of the server");

        public static string? GetTold() => throw new GraphQLException(new GraphQLError("one").WithCode("ONE"), new GraphQLError("two"));

        [GraphQLType("String")]
        public static object GetAsValue() => new GraphQLError("returned");

        [GraphQLType("[String]")]
        public static object[] GetAsItems() => ["a", new GraphQLError("returned")];

        public static string GetReported(IResolverContext context)
        {
            context.ReportError(new GraphQLError("a warning"));
            return "value";
        }

        public static Row[] GetRows() => [new(), new()];

        public static Row[] GetMany() => [.. Enumerable.Range(0, 10).Select(_ => new Row())];
    }

    public sealed class Row
    {
        public Row Below => this;

        public string? Fails => throw new GraphQLException("failed");
    }
}
