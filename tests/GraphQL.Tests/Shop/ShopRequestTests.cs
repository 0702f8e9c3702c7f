using System.Security.Claims;
using System.Text.Json.Nodes;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Relay;
using ScoringPlatform.GraphQL.Tests.Execution;

namespace ScoringPlatform.GraphQL.Tests.Shop;

/// <summary>The shop's schema at work, over a database.</summary>
public sealed class ShopRequestTests : IDisposable
{
    private readonly ShopFixture _shop = new();

    [Fact]
    public async Task Products_WithTheirBrands_AreRead() =>
        Assert.Equal(
            """{"products":{"nodes":[{"name":"Lamp","price":10,"brand":{"name":"Demo A"}},{"name":"Desk","price":20,"brand":{"name":"Demo B"}},{"name":"Chair","price":30,"brand":{"name":"Demo A"}}],"totalCount":3}}""",
            await _shop.Executor.DataAsync("{ products { nodes { name price brand { name } } totalCount } }"));

    [Fact]
    public async Task Products_FilteredSortedAndCut_AreRead() =>
        Assert.Equal(
            """{"products":{"nodes":[{"name":"Chair"}],"pageInfo":{"hasNextPage":true},"totalCount":2}}""",
            await _shop.Executor.DataAsync(
                "{ products(first: 1, where: { price: { gt: 15 } }, order: [{ price: DESC }]) { nodes { name } pageInfo { hasNextPage } totalCount } }"));

    [Fact]
    public async Task Brand_ByItsId_IsFoundByFieldAndByNode()
    {
        var id = NodeId.Format("Brand", 2);

        Assert.Equal(
            $$$"""{"brand":{"id":"{{{id}}}","name":"Demo B"},"node":{"id":"{{{id}}}"}}""",
            await _shop.Executor.DataAsync($$$"""{ brand(id: "{{{id}}}") { id name } node(id: "{{{id}}}") { id } }"""));
    }

    [Fact]
    public async Task SetPrice_ThatIsLawful_ChangesTheProduct()
    {
        Assert.Equal(
            """{"setPrice":{"product":{"id":1,"price":11.5},"errors":null}}""",
            await _shop.Executor.DataAsync("mutation { setPrice(input: { id: 1, price: 11.5 }) { product { id price } errors { __typename } } }"));
        Assert.Equal(
            """{"products":{"nodes":[{"price":11.5}]}}""",
            await _shop.Executor.DataAsync("{ products(first: 1) { nodes { price } } }"));
    }

    [Theory]
    [InlineData("{ id: 9, price: 1 }", """{"__typename":"ProductNotFoundError","message":"No product 9.","productId":9}""")]
    [InlineData("{ id: 1, price: -1 }", """{"__typename":"PriceInvalidError","message":"Price -1 is invalid."}""")]
    public async Task SetPrice_ThatIsNot_TellsTheDeclaredError(string input, string error) =>
        Assert.Equal(
            $$$"""{"setPrice":{"product":null,"errors":[{{{error}}}]}}""",
            await _shop.Executor.DataAsync($$"""
                mutation {
                  setPrice(input: {{input}}) {
                    product { id }
                    errors { __typename ... on Error { message } ... on ProductNotFoundError { productId } }
                  }
                }
                """));

    [Fact]
    public async Task Secret_IsForAuditors()
    {
        var auditor = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, "auditor")], "test"));
        var other = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, "clerk")], "test"));

        Assert.Equal("""{"secret":"s"}""", Server.Outcome(await SendAsync(auditor)));
        Assert.Equal(ExecutionErrorCodes.NotAuthorized, Code(await SendAsync(other)));
        Assert.Equal(ExecutionErrorCodes.NotAuthenticated, Code(await SendAsync(null)));
    }

    [Fact]
    public async Task PriceChanged_IsToldToSubscribers()
    {
        await using var stream = Assert.IsType<ResponseStream>(
            await _shop.Executor.ExecuteAsync(OperationRequest.From("subscription { onPriceChanged { id price brand { name } } }")));
        await using var responses = stream.ReadResultsAsync().GetAsyncEnumerator();
        var first = responses.MoveNextAsync();

        await _shop.Executor.DataAsync("mutation { setPrice(input: { id: 2, price: 21 }) { product { id } } }");

        Assert.True(await first);
        Assert.Equal("""{"data":{"onPriceChanged":{"id":2,"price":21,"brand":{"name":"Demo B"}}}}""", responses.Current.ToJson());
    }

    public void Dispose() => _shop.Dispose();

    private Task<JsonNode> SendAsync(ClaimsPrincipal? user) =>
        _shop.Executor.SendAsync(OperationRequest.From("{ secret }") with { User = user });

    private static string Code(JsonNode response) => (string)response["errors"]![0]!["extensions"]!["code"]!;
}
