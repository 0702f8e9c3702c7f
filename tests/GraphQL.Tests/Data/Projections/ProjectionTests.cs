namespace ScoringPlatform.GraphQL.Tests.Data.Projections;

public sealed class ProjectionTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    [Theory]
    [InlineData("nodes", "{ books(first: 2) { nodes { title } } }")]
    [InlineData("edges", "{ books(first: 2) { edges { cursor node { title year } } } }")]
    [InlineData("nodes-and-edges", "{ books(first: 2) { nodes { title } edges { node { year } } } }")]
    [InlineData("alias-and-fragment", "{ books(first: 2) { nodes { ...B other: title } } } fragment B on Book { price }")]
    [InlineData("single", "{ books(first: 2) { nodes { author { name } } } }")]
    [InlineData("list", "{ authors { name books { title } } }")]
    [InlineData("requires", "{ authors { origin } }")]
    [InlineData("nothing", "{ books(first: 2) { nodes { __typename } } }")]
    [InlineData("ordered", "{ books(first: 2, order: { year: ASC }) { nodes { title } } }")]
    public async Task Statement_ColumnsAskedFor_AreReadAndNoOthers(string name, string document)
    {
        var response = await server.RunAsync(document);

        Assert.False(response.TryGetProperty("errors", out _), response.ToString());
        server.Library.Log.Statements.MatchSnapshot($"ProjectionTests.{name}");
    }

    [Fact]
    public async Task List_OfEntitiesWithNestedLists_TakesOneStatementWhateverTheirNumber()
    {
        var response = await server.RunAsync("{ authors { id books { id author { name } } } }");

        var books = response.GetProperty("data").GetProperty("authors").EnumerateArray().Sum(a => a.GetProperty("books").GetArrayLength());
        Assert.Equal(Library.BookCount, books);
        Assert.Single(server.Library.Log.Statements);
    }

    [Fact]
    public async Task TotalCount_Alone_ReadsNoRows()
    {
        var response = await server.RunAsync("{ books(where: { id: { lte: 12 } }) { totalCount } }");

        Assert.Equal(12, response.GetProperty("data").GetProperty("books").GetProperty("totalCount").GetInt32());
        Assert.StartsWith("SELECT COUNT(*)", Assert.Single(server.Library.Log.Statements), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithTotalCount_TakesTwoStatementsWhateverItsSize()
    {
        await server.RunAsync("{ books(first: 1) { totalCount nodes { id } } }");
        Assert.Equal(2, server.Library.Log.Statements.Count);

        await server.RunAsync("{ books(first: 60) { totalCount nodes { id } } }");
        Assert.Equal(2, server.Library.Log.Statements.Count);
    }
}
