using ScoringPlatform.GraphQL.Protection;

namespace ScoringPlatform.GraphQL.Tests.Protection;

public sealed class CostTests
{
    /// <summary>
    /// Fields of objects weigh 1, leaves 0, marked ones what they say; a connection weighs 10 for its resolver. Objects
    /// count one each, the root included.
    /// </summary>
    [Theory]
    [InlineData("{ __typename }", 0, 1)]
    [InlineData("{ weigh }", 7, 1)]
    [InlineData("{ weigh(a: 1) }", 7 + 2, 1)]
    [InlineData("{ a: weigh b: weigh(a: 2) }", 7 + 7 + 2, 1)]
    [InlineData("{ node { name next { name } } }", 1 + 1, 1 + 1 + 1)]
    [InlineData("{ ...F } fragment F on Query { weigh ...G ...G } fragment G on Query { node { name } }", 7 + 1 + 1, 1 + 1 + 1)]
    public async Task Report_OfEachShape_IsTheSumOfItsWeights(string document, double fieldCost, double typeCost)
    {
        Assert.Equal((fieldCost, typeCost), await CostAsync(document));
    }

    [Theory]
    [InlineData("{ nodes { nodes { name } } }", 10)]
    [InlineData("{ nodes(first: 30) { nodes { name } } }", 30)]
    [InlineData("{ nodes(last: 100) { edges { node { name } } } }", 100)]
    public async Task Report_OfAConnection_CountsItsItems(string document, int items)
    {
        var (_, typeCost) = await CostAsync(document);
        var objectsPerItem = document.Contains("edges", StringComparison.Ordinal) ? 2 : 1;

        Assert.Equal(1 + 1 + (items * objectsPerItem), typeCost);
    }

    [Fact]
    public async Task Report_OfNestedConnections_Multiplies()
    {
        var (_, typeCost) = await CostAsync("{ nodes(first: 20) { nodes { children(first: 5) { nodes { name } } } } }");

        // Root, connection, 20 items, in each a connection and 5 items.
        Assert.Equal(1 + 1 + 20 + (20 * (1 + 5)), typeCost);
    }

    [Fact]
    public async Task Report_SizeFromAVariable_IsTheSame()
    {
        var variables = new Dictionary<string, object?> { ["n"] = 30 };

        Assert.Equal(
            await CostAsync("{ nodes(first: 30) { nodes { name } } }"),
            await CostAsync("query($n: Int) { nodes(first: $n) { nodes { name } } }", variables));
    }

    [Fact]
    public async Task Budget_Exceeded_IsRefusedWithBothFigures()
    {
        var executor = LimitServer.Create(b => b.ModifyCostOptions(o => o.MaxFieldCost = 13));

        var refused = await executor.RunAsync("{ a: weigh b: weigh }");
        var extensions = refused.GetProperty("errors")[0].GetProperty("extensions");

        Assert.Equal("HC0047", extensions.GetProperty("code").GetString());
        Assert.Equal((14, 13), (extensions.GetProperty("fieldCost").GetInt32(), extensions.GetProperty("maxFieldCost").GetInt32()));
        Assert.False(refused.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task Budget_OfObjects_HoldsByDefault()
    {
        var nested = "{ nodes(first: 100) { nodes { children(first: 100) { nodes { name } } } } }";

        Assert.Equal("HC0047", await LimitServer.Create().CodeAsync(nested));
    }

    [Fact]
    public async Task Budget_NotEnforced_OnlyReports()
    {
        var executor = LimitServer.Create(b => b.ModifyCostOptions(o => (o.MaxFieldCost, o.EnforceCostLimits) = (1, false)));

        Assert.Null(await executor.CodeAsync("{ weigh }"));
    }

    [Fact]
    public async Task Validate_AskedFor_DoesNotExecute()
    {
        var response = await LimitServer.Create().RunAsync("{ weigh }", cost: "validate");

        Assert.Equal("""{"extensions":{"operationCost":{"fieldCost":7,"typeCost":1}}}""", response.GetRawText());
    }

    [Fact]
    public async Task Report_OfARefusedOperation_IsThereToo()
    {
        var refused = await LimitServer.Create(b => b.ModifyCostOptions(o => o.MaxFieldCost = 6)).RunAsync("{ weigh }", cost: "report");

        Assert.Equal("HC0047", refused.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(7, refused.GetProperty("extensions").GetProperty("operationCost").GetProperty("fieldCost").GetDouble());
    }

    [Fact]
    public async Task Report_NotAskedFor_IsNotThere()
    {
        var response = await LimitServer.Create().RunAsync("{ weigh }");

        Assert.False(response.TryGetProperty("extensions", out _));
    }

    private static async Task<(double FieldCost, double TypeCost)> CostAsync(string document, IReadOnlyDictionary<string, object?>? variables = null)
    {
        var response = await LimitServer.Create().RunAsync(document, variables, cost: "report");
        var cost = response.GetProperty("extensions").GetProperty("operationCost");
        return (cost.GetProperty("fieldCost").GetDouble(), cost.GetProperty("typeCost").GetDouble());
    }
}
