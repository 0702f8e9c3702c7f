namespace ScoringPlatform.GraphQL.Tests.Data.Sorting;

public sealed class SortingTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    public static TheoryData<string, Func<IQueryable<Book>, IQueryable<Book>>> Orders => new()
    {
        { "[]", b => b.OrderBy(x => x.Id) },
        { "{ title: ASC }", b => b.OrderBy(x => x.Title).ThenBy(x => x.Id) },
        { "[{ title: DESC }]", b => b.OrderByDescending(x => x.Title).ThenBy(x => x.Id) },
        { "[{ year: ASC }, { title: DESC }]", b => b.OrderBy(x => x.Year).ThenByDescending(x => x.Title).ThenBy(x => x.Id) },
        { "[{ id: DESC }]", b => b.OrderByDescending(x => x.Id) },
        { "[{ score: DESC }, { id: DESC }]", b => b.OrderByDescending(x => x.Score).ThenByDescending(x => x.Id) },
        { "[{ author: { country: DESC } }, { price: ASC }]", b => b.OrderByDescending(x => x.Author!.Country).ThenBy(x => x.Price).ThenBy(x => x.Id) },
        { "[{ author: { name: ASC, country: ASC } }]", b => b.OrderBy(x => x.Author!.Name).ThenBy(x => x.Author!.Country).ThenBy(x => x.Id) },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Order_TranslatedToSql_IsThatOfLinq(string order, Func<IQueryable<Book>, IQueryable<Book>> query)
    {
        var found = await server.IdsAsync($"{{ books(first: 100, order: {order}) {{ nodes {{ id }} }} }}");

        Assert.Single(server.Library.Log.Statements);
        Assert.Equal(server.Expect(query), found);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Order_PageByPage_IsTheSame(string order, Func<IQueryable<Book>, IQueryable<Book>> query)
    {
        var walked = new List<int>();
        var after = "null";
        while (after != "")
        {
            var response = await server.RunAsync(
                $"{{ books(first: 13, after: {after}, order: {order}) {{ nodes {{ id }} pageInfo {{ hasNextPage endCursor }} }} }}");
            var page = response.GetProperty("data").GetProperty("books");
            walked.AddRange(page.GetProperty("nodes").EnumerateArray().Select(b => b.GetProperty("id").GetInt32()));
            var info = page.GetProperty("pageInfo");
            after = info.GetProperty("hasNextPage").GetBoolean() ? $"\"{info.GetProperty("endCursor").GetString()}\"" : "";
        }

        Assert.Equal(server.Expect(query), walked);
    }

    [Fact]
    public async Task Order_ExplicitSortType_OpensOnlyWhatItNames()
    {
        var found = await server.IdsAsync("{ shelf(first: 50, order: [{ name: DESC }, { year: ASC }]) { nodes { id } } }");

        Assert.Equal(server.Expect(b => b.OrderByDescending(x => x.Author!.Name).ThenBy(x => x.Year).ThenBy(x => x.Id)).Take(50), found);
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", await server.ErrorCodeAsync("{ shelf(order: { title: ASC }) { nodes { id } } }"));
    }

    [Theory]
    [InlineData("{ name: DESC }", "3,2,1")]
    [InlineData("{ country: ASC }", "3,2,1")]
    [InlineData("{ country: DESC }", "1,2,3")]
    public async Task Order_ListInMemory_IsSortedLikewise(string order, string expected)
    {
        Assert.Equal(expected, string.Join(',', await server.IdsAsync($"{{ memory(order: [{order}]) {{ nodes {{ id }} }} }}")));
    }

    [Fact]
    public async Task Order_HiddenColumn_IsNoField()
    {
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", await server.ErrorCodeAsync("{ books(order: { shelf: ASC }) { nodes { id } } }"));
    }
}
