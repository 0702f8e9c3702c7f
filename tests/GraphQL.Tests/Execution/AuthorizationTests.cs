using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Tests.Execution;

public sealed class AuthorizationTests
{
    private const string Refused = "The current user is not authorized to access this resource.";
    private readonly IRequestExecutor _executor = Server.Query<Root>(
        b => b.AddAuthorization().ModifyRequestOptions(o => o.IncludeExceptionDetails = true).AddType<Described>().AddType(typeof(DescribedType)),
        s => s.AddAuthorizationBuilder()
            .AddPolicy("adult", p => p.RequireClaim("adult"))
            .AddPolicy("owner", p => p.RequireAssertion(c => (c.Resource as IMiddlewareContext)?.ArgumentValue<string>("of") == c.User.Identity!.Name)));

    [Theory]
    [InlineData("{ signedIn }", null, ExecutionErrorCodes.NotAuthenticated)]
    [InlineData("{ signedIn }", "demo", null)]
    [InlineData("{ audited }", null, ExecutionErrorCodes.NotAuthenticated)]
    [InlineData("{ audited }", "demo", ExecutionErrorCodes.NotAuthorized)]
    [InlineData("{ audited }", "demo auditor", null)]
    [InlineData("{ audited }", "demo admin", null)]
    [InlineData("{ adults }", "demo", ExecutionErrorCodes.NotAuthorized)]
    [InlineData("{ adults }", "demo +adult", null)]
    [InlineData("{ both }", "demo auditor", ExecutionErrorCodes.NotAuthorized)]
    [InlineData("{ both }", "demo +adult", ExecutionErrorCodes.NotAuthorized)]
    [InlineData("{ both }", "demo auditor +adult", null)]
    [InlineData("{ owned(of: \"demo\") }", "demo", null)]
    [InlineData("{ owned(of: \"other\") }", "demo", ExecutionErrorCodes.NotAuthorized)]
    [InlineData("{ guarded { name } }", null, ExecutionErrorCodes.NotAuthenticated)]
    [InlineData("{ guarded { name } }", "demo", null)]
    [InlineData("{ guarded { special } }", "demo", ExecutionErrorCodes.NotAuthorized)]
    [InlineData("{ guarded { special } }", "demo auditor", null)]
    [InlineData("{ described { name } }", null, ExecutionErrorCodes.NotAuthenticated)]
    [InlineData("{ described { name } }", "demo", ExecutionErrorCodes.NotAuthorized)]
    [InlineData("{ described { name } }", "demo auditor", null)]
    public async Task Field_ByCaller_IsOpenOrRefused(string document, string? caller, string? code)
    {
        var response = await _executor.SendAsync(OperationRequest.From(document) with { User = Caller(caller) });

        Assert.Equal(code is null ? null : Refused, (string?)response["errors"]?[0]?["message"]);
        Assert.Equal(code, (string?)response["errors"]?[0]?["extensions"]!["code"]);
        Assert.DoesNotContain("secret", code is null ? "" : response.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefusedField_IsNotResolved()
    {
        Root.Calls = 0;
        await _executor.SendAsync("{ counted }");

        Assert.Equal(0, Root.Calls);
    }

    [Fact]
    public async Task ClassOfFields_WithAuthorize_HoldsForItsOwnFieldsAlone()
    {
        var executor = Server.Create(b => b.AddAuthorization().AddQueryType<Root>().AddType(typeof(Guards)));

        Assert.Equal($"{{\"guardedField\":null,\"free\":\"f\"}} | /guardedField: {Refused}", await executor.OutcomeAsync("{ guardedField free }"));
    }

    [Fact]
    public async Task WithoutAuthorization_NothingIsAsked()
    {
        var executor = Server.Query<Root>();

        Assert.Equal("""{"signedIn":"secret"}""", await executor.OutcomeAsync("{ signedIn }"));
    }

    [Theory]
    [InlineData("{ described { name } }", "demo", ExecutionErrorCodes.NotAuthorized)]
    [InlineData("{ described { name } }", "demo owner", null)]
    [InlineData("{ plain { text } }", "demo auditor", ExecutionErrorCodes.NotAuthorized)]
    [InlineData("{ plain { text } }", "demo owner", null)]
    [InlineData("{ guarded { special } }", "demo owner", ExecutionErrorCodes.NotAuthorized)]
    public async Task FieldRules_FieldThatDeclaresNothing_TakesTheRule(string document, string caller, string? code)
    {
        var executor = Server.Query<Whole>(b => b.AddAuthorization().AddFieldRules(Rule));

        var response = await executor.SendAsync(OperationRequest.From(document) with { User = Caller(caller) });

        Assert.Equal(code, (string?)response["errors"]?[0]?["extensions"]!["code"]);
    }

    [Fact]
    public void FieldRules_FieldWithoutAny_RefusesTheSchema()
    {
        var error = Assert.Throws<SchemaException>(() =>
            Server.Query<Whole>(b => b.AddAuthorization().AddFieldRules((type, field) => field == "text" ? null : Rule(type, field))));

        Assert.Contains("Nothing says who may see the field Plain.text", error.Message, StringComparison.Ordinal);
    }

    private static AuthorizeAttribute Rule(string type, string field) => new() { Roles = type == nameof(Whole) || type == "Query" ? null : ["owner"] };

    private static ClaimsPrincipal? Caller(string? caller)
    {
        if (caller is null)
        {
            return null;
        }

        var words = caller.Split(' ');
        var claims = words.Skip(1).Select(w => w[0] == '+' ? new Claim(w[1..], "yes") : new Claim(ClaimTypes.Role, w));
        return new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, words[0]), .. claims], "test"));
    }

    public sealed class Root
    {
        public static int Calls { get; set; }

        [Authorize]
        public static string? GetSignedIn() => "secret";

        [Authorize(Roles = ["auditor", "admin"])]
        public static string? GetAudited() => "secret";

        [Authorize(Policy = "adult")]
        public static string? GetAdults() => "secret";

        [Authorize(Policy = "adult")]
        [Authorize(Roles = ["auditor"])]
        public static string? GetBoth() => "secret";

        [Authorize(Policy = "owner")]
        public static string? GetOwned(string of) => $"secret of {of}";

        [Authorize]
        public static int? GetCounted() => ++Calls;

        public static Guarded GetGuarded() => new();

        public static Described GetDescribed() => new();

        public static string GetFree() => "f";
    }

    public sealed class Whole
    {
        public static Guarded GetGuarded() => new();

        public static Described GetDescribed() => new();

        public static Plain GetPlain() => new();
    }

    public sealed record Plain(string? Text = "open");

    [Authorize]
    public sealed class Guarded
    {
        public string? Name => "secret";

        [Authorize(Roles = ["auditor"])]
        public string? Special => "secret";
    }

    public sealed class Described
    {
        public string? Name => "secret";
    }

    [ObjectType<Described>]
    public static class DescribedType
    {
        [Authorize(Roles = ["auditor"])]
        public static string? GetName([Parent] Described described) => described.Name;
    }

    [QueryType]
    [Authorize]
    public static class Guards
    {
        public static string? GetGuardedField() => "secret";
    }
}
