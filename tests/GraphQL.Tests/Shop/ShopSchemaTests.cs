using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Utilities;

namespace ScoringPlatform.GraphQL.Tests.Shop;

public sealed class ShopSchemaTests(ShopFixture shop) : IClassFixture<ShopFixture>
{
    [Fact]
    public void Schema_OfTheShop_PrintsAsHotChocolateDoes()
    {
        File.WriteAllText("/tmp/shop.graphql", SchemaPrinter.Print(shop.Executor.Schema));
    }

    [Fact]
    public async Task Products_WithBrands_AreRead()
    {
        var result = await shop.Executor.ExecuteAsync(OperationRequest.From("{ products(first: 2) { nodes { name brand { id name } } totalCount } }"));
        Assert.Empty(((OperationResult)result).Errors);
    }
}
