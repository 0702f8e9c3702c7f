namespace ScoringPlatform.GraphQL.Tests.Data.Paging;

public sealed class UsePagingTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    [Theory]
    [InlineData("{ books(first: 101) { nodes { id } } }", "HC0051")]
    [InlineData("{ books(last: 101) { nodes { id } } }", "HC0051")]
    [InlineData("{ shelf(first: 51) { nodes { id } } }", "HC0051")]
    [InlineData("{ memory(first: 51) { nodes { id } } }", "HC0051")]
    [InlineData("{ books(first: -1) { nodes { id } } }", "PAGING_ARGUMENTS_INVALID")]
    [InlineData("{ books(first: 1, last: 1) { nodes { id } } }", "PAGING_ARGUMENTS_INVALID")]
    [InlineData("{ books(after: \"x\") { nodes { id } } }", "PAGING_CURSOR_INVALID")]
    public async Task Arguments_OutOfBounds_AreRefusedBeforeAnyStatement(string document, string code)
    {
        Assert.Equal(code, await server.ErrorCodeAsync(document));
        Assert.Empty(server.Library.Log.Statements);
    }

    [Fact]
    public async Task Page_NoArguments_HasTheDefaultSize()
    {
        Assert.Equal(10, (await server.IdsAsync("{ books { nodes { id } } }")).Count);
    }

    [Fact]
    public async Task Page_Backward_IsTheEndInOrder()
    {
        Assert.Equal([58, 59, 60], await server.IdsAsync("{ books(last: 3) { nodes { id } } }"));
    }

    /// <summary>Whoever pages backward from a cursor has seen what follows it; from the end nothing follows.</summary>
    [Theory]
    [InlineData("books", "books(last: 2)", false, true)]
    [InlineData("books", "books(last: 2, before: $c)", true, true)]
    [InlineData("books", "books(first: 2)", true, false)]
    [InlineData("books", "books(first: 2, after: $c)", true, true)]
    [InlineData("memory", "memory(last: 2)", false, true)]
    [InlineData("memory", "memory(last: 2, before: $c)", false, false)]
    [InlineData("memory", "memory(first: 2)", true, false)]
    [InlineData("memory", "memory(first: 1, after: $c)", true, true)]
    [InlineData("memory", "memory(first: 2, after: $c)", false, true)]
    public async Task PageInfo_ForwardAndBackward_SaysWhatLiesOnEitherSide(string field, string page, bool hasNext, bool hasPrevious)
    {
        // The cursor of the first item of the list in memory, of the fourth of the books.
        var first = await server.RunAsync($"{{ {field}(first: {(field == "books" ? 4 : 1)}) {{ pageInfo {{ endCursor }} }} }}");
        var cursor = first.GetProperty("data").GetProperty(field).GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var response = await server.RunAsync($"{{ {page.Replace("$c", $"\"{cursor}\"", StringComparison.Ordinal)} {{ pageInfo {{ hasNextPage hasPreviousPage }} }} }}");

        var info = response.GetProperty("data").GetProperty(field).GetProperty("pageInfo");
        Assert.Equal((hasNext, hasPrevious), (info.GetProperty("hasNextPage").GetBoolean(), info.GetProperty("hasPreviousPage").GetBoolean()));
    }

    [Fact]
    public async Task Connection_AllFields_HoldTogether()
    {
        var response = await server.RunAsync(
            "{ books(first: 2) { totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }");

        response.GetProperty("data").MatchSnapshot();
    }

    [Fact]
    public async Task Connection_OfAList_IsCutByPosition()
    {
        var response = await server.RunAsync("{ memory(first: 2) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }");
        var page = response.GetProperty("data").GetProperty("memory");
        var cursor = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();

        Assert.Equal(3, page.GetProperty("totalCount").GetInt32());
        Assert.Equal([3], await server.IdsAsync($"{{ memory(first: 2, after: \"{cursor}\") {{ nodes {{ id }} }} }}"));
    }
}
