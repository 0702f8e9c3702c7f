using System.Security.Claims;
using ScoringPlatform.GraphQL.Protection;

namespace ScoringPlatform.GraphQL.Tests.Protection;

public sealed class IntrospectionTests
{
    private const string Refused = "HC0046";

    [Theory]
    [InlineData("{ __schema { queryType { name } } }", Refused)]
    [InlineData("{ __type(name: \"Query\") { name } }", Refused)]
    [InlineData("{ ...F } fragment F on Query { ... { __schema { description } } }", Refused)]
    [InlineData("{ __typename node { __typename } }", null)]
    public async Task Introspection_Closed_RefusesAllButTypeNames(string document, string? expected)
    {
        Assert.Equal(expected, await LimitServer.Create(b => b.DisableIntrospection()).CodeAsync(document));
    }

    [Theory]
    [InlineData("admin", null)]
    [InlineData("guest", Refused)]
    public async Task Introspection_ByRole_IsForItsMembers(string role, string? expected)
    {
        var executor = LimitServer.Create(b => b.ModifyIntrospection(o =>
        {
            o.IsOpen = false;
            o.Roles.Add("admin");
        }));
        var user = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], "test"));

        Assert.Equal(expected, await executor.CodeAsync("{ __schema { queryType { name } } }", user: user));
    }

    [Theory]
    [InlineData(true, "Cannot query field \"nod\" on type \"Query\".")]
    [InlineData(false, "Cannot query field \"nod\" on type \"Query\". Did you mean")]
    public async Task Names_OfTheSchema_AreProposedOnlyWhereItIsOpen(bool closed, string start)
    {
        var response = await LimitServer.Create(b => b.DisableIntrospection(closed)).RunAsync("{ nod }");
        var message = response.GetProperty("errors")[0].GetProperty("message").GetString()!;

        Assert.StartsWith(start, message, StringComparison.Ordinal);
        Assert.Equal(!closed, message.Contains("Did you mean", StringComparison.Ordinal));
    }
}
