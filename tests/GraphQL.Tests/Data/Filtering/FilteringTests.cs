namespace ScoringPlatform.GraphQL.Tests.Data.Filtering;

public sealed class FilteringTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    private static readonly Genre[] Long = [Genre.Novel, Genre.Essay];

    /// <summary>Filters in GraphQL and what they mean in C#, where a null compares as SQL translated from C# does.</summary>
    public static TheoryData<string, Func<IQueryable<Book>, IQueryable<Book>>> Filters => new()
    {
        { "{}", b => b },
        { "{ id: { eq: 3 } }", b => b.Where(x => x.Id == 3) },
        { "{ id: { neq: 3 } }", b => b.Where(x => x.Id != 3) },
        { "{ id: { in: [1, 5, 99] } }", b => b.Where(x => x.Id == 1 || x.Id == 5) },
        { "{ id: { nin: [1, 5] } }", b => b.Where(x => x.Id != 1 && x.Id != 5) },
        { "{ id: { in: [] } }", b => b.Where(x => false) },
        { "{ id: { gt: 50 } }", b => b.Where(x => x.Id > 50) },
        { "{ id: { ngt: 50 } }", b => b.Where(x => x.Id <= 50) },
        { "{ id: { gte: 50 } }", b => b.Where(x => x.Id >= 50) },
        { "{ id: { ngte: 50 } }", b => b.Where(x => x.Id < 50) },
        { "{ id: { lt: 10 } }", b => b.Where(x => x.Id < 10) },
        { "{ id: { nlt: 10 } }", b => b.Where(x => x.Id >= 10) },
        { "{ id: { lte: 10 } }", b => b.Where(x => x.Id <= 10) },
        { "{ id: { nlte: 10 } }", b => b.Where(x => x.Id > 10) },
        { "{ id: { gt: 10, lt: 20 } }", b => b.Where(x => x.Id > 10 && x.Id < 20) },
        { "{ year: { eq: null } }", b => b.Where(x => x.Year == null) },
        { "{ year: { neq: null } }", b => b.Where(x => x.Year != null) },
        { "{ year: { eq: 2001 } }", b => b.Where(x => x.Year == 2001) },
        { "{ year: { neq: 2001 } }", b => b.Where(x => x.Year != 2001) },
        { "{ year: { in: [2001, null] } }", b => b.Where(x => x.Year == 2001 || x.Year == null) },
        { "{ year: { ngt: 2001 } }", b => b.Where(x => !(x.Year > 2001)) },
        { "{ price: { gte: 1.25 } }", b => b.Where(x => x.Price >= 1.25) },
        { "{ isInPrint: { eq: true } }", b => b.Where(x => x.IsInPrint) },
        { "{ isInPrint: { neq: true } }", b => b.Where(x => !x.IsInPrint) },
        { "{ genre: { eq: SHORT_STORY } }", b => b.Where(x => x.Genre == Genre.ShortStory) },
        { "{ genre: { in: [NOVEL, ESSAY] } }", b => b.Where(x => Long.Contains(x.Genre)) },
        { "{ genre: { nin: [NOVEL, ESSAY] } }", b => b.Where(x => !Long.Contains(x.Genre)) },
        { "{ score: { gte: 3000 } }", b => b.Where(x => x.Score >= new Points(3000)) },
        { "{ score: { in: [1000, 2000] } }", b => b.Where(x => x.Score == new Points(1000) || x.Score == new Points(2000)) },
        { "{ addedAt: { gt: \"2026-01-03T08:30:00Z\" } }", b => b.Where(x => x.AddedAt > new DateTime(2026, 1, 3, 8, 30, 0, DateTimeKind.Utc)) },
        { "{ borrowedOn: { lte: \"2026-02-02\" } }", b => b.Where(x => x.BorrowedOn <= new DateOnly(2026, 2, 2)) },
        { "{ title: { eq: \"Book 3\" } }", b => b.Where(x => x.Title == "Book 3") },
        { "{ title: { contains: \"ook 1\" } }", b => b.Where(x => x.Title.Contains("ook 1")) },
        { "{ title: { contains: \"%\" } }", b => b.Where(x => false) },
        { "{ subtitle: { contains: \"論\" } }", b => b.Where(x => x.Subtitle!.Contains('論')) },
        { "{ subtitle: { ncontains: \"N\" } }", b => b.Where(x => x.Subtitle == null || !x.Subtitle.Contains('N')) },
        { "{ subtitle: { startsWith: \"a \" } }", b => b.Where(x => x.Subtitle!.StartsWith("a ")) },
        { "{ subtitle: { nstartsWith: \"a \" } }", b => b.Where(x => x.Subtitle == null || !x.Subtitle.StartsWith("a ")) },
        { "{ subtitle: { endsWith: \"uch\" } }", b => b.Where(x => x.Subtitle!.EndsWith("uch")) },
        { "{ subtitle: { nendsWith: \"uch\" } }", b => b.Where(x => x.Subtitle == null || !x.Subtitle.EndsWith("uch")) },
        { "{ subtitle: { or: [{ eq: null }, { startsWith: \"A \" }] } }", b => b.Where(x => x.Subtitle == null || x.Subtitle.StartsWith("A ")) },
        { "{ and: [{ id: { gt: 5 } }, { id: { lt: 9 } }] }", b => b.Where(x => x.Id > 5 && x.Id < 9) },
        { "{ or: [{ id: { eq: 5 } }, { year: { eq: 2003 } }] }", b => b.Where(x => x.Id == 5 || x.Year == 2003) },
        { "{ or: [{ id: { lt: 9 } }], isInPrint: { eq: true } }", b => b.Where(x => x.Id < 9 && x.IsInPrint) },
        { "{ or: [] }", b => b },
        { "{ author: { country: { eq: \"FR\" } } }", b => b.Where(x => x.Author!.Country == "FR") },
        { "{ author: { or: [{ country: { eq: null } }, { name: { eq: \"Author 1\" } }] } }", b => b.Where(x => x.Author!.Country == null || x.Author.Name == "Author 1") },
        { "{ author: { books: { some: { year: { eq: 2004 } } } } }", b => b.Where(x => x.Author!.Books.Any(y => y.Year == 2004)) },
        { "{ author: { books: { all: { id: { gt: 1 } } } } }", b => b.Where(x => x.Author!.Books.All(y => y.Id > 1)) },
        { "{ author: { books: { none: { id: { eq: 1 } } } } }", b => b.Where(x => !x.Author!.Books.Any(y => y.Id == 1)) },
        { "{ author: { books: { any: false } } }", b => b.Where(x => !x.Author!.Books.Any()) },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Where_TranslatedToSql_FindsWhatLinqFinds(string where, Func<IQueryable<Book>, IQueryable<Book>> query)
    {
        var found = await server.IdsAsync($"{{ books(first: 100, where: {where}) {{ nodes {{ id }} }} }}");

        Assert.Single(server.Library.Log.Statements);
        Assert.Equal(server.Expect(b => query(b).OrderBy(x => x.Id)), found);
    }

    [Theory]
    [InlineData("{ id: null }")]
    [InlineData("{ id: { gt: null } }")]
    [InlineData("{ id: { eq: null } }")]
    [InlineData("{ id: { in: null } }")]
    [InlineData("{ title: { contains: null } }")]
    [InlineData("{ author: null }")]
    [InlineData("{ author: { books: { any: null } } }")]
    [InlineData("{ and: null }")]
    public async Task Where_NullWithoutMeaning_IsRefusedBeforeAnyStatement(string where)
    {
        Assert.Equal("FILTER_VALUE_INVALID", await server.ErrorCodeAsync($"{{ books(where: {where}) {{ nodes {{ id }} }} }}"));
        Assert.Empty(server.Library.Log.Statements);
    }

    [Fact]
    public async Task Where_FromVariable_IsTheSame()
    {
        var where = new Dictionary<string, object?>
        {
            ["or"] = new List<object?>
            {
                new Dictionary<string, object?> { ["id"] = new Dictionary<string, object?> { ["eq"] = 7 } },
                new Dictionary<string, object?> { ["genre"] = new Dictionary<string, object?> { ["eq"] = "ESSAY" } },
            },
        };

        var found = await server.IdsAsync(
            "query($where: BookFilterInput) { books(first: 100, where: $where) { nodes { id } } }",
            new Dictionary<string, object?> { ["where"] = where });

        Assert.Equal(server.Expect(b => b.Where(x => x.Id == 7 || x.Genre == Genre.Essay).OrderBy(x => x.Id)), found);
    }

    [Fact]
    public async Task Where_OtherValues_RunTheSameStatement()
    {
        await server.RunAsync("{ books(where: { id: { gt: 1 }, title: { contains: \"a\" } }) { nodes { id } } }");
        var first = server.Library.Log.Statements.Single();
        await server.RunAsync("{ books(where: { id: { gt: 2 }, title: { contains: \"b\" } }) { nodes { id } } }");

        Assert.Equal(first, server.Library.Log.Statements.Single());
        Assert.DoesNotContain("'a'", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_HiddenColumn_IsNoField()
    {
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", await server.ErrorCodeAsync("{ books(where: { shelf: { eq: \"x\" } }) { nodes { id } } }"));
    }

    [Fact]
    public async Task Where_ExplicitFilterType_OpensOnlyWhatItNames()
    {
        var found = await server.IdsAsync("{ shelf(first: 50, where: { title: { eq: \"Book 3\" }, country: { eq: \"FR\" } }) { nodes { id } } }");

        Assert.Equal(server.Expect(b => b.Where(x => x.Title == "Book 3" && x.Author!.Country == "FR").OrderBy(x => x.Id)), found);
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", await server.ErrorCodeAsync("{ shelf(where: { year: { eq: 1 } }) { nodes { id } } }"));
    }

    [Theory]
    [InlineData("{ name: { startsWith: \"B\" } }", "2")]
    [InlineData("{ country: { neq: \"FR\" } }", "1,3")]
    [InlineData("{ country: { contains: \"R\" } }", "2")]
    [InlineData("{ books: { some: { title: { eq: \"Two\" } } } }", "3")]
    [InlineData("{ books: { all: { year: { neq: null } } } }", "1,2")]
    [InlineData("{ books: { any: false } }", "2")]
    public async Task Where_ListInMemory_IsFilteredLikewise(string where, string expected)
    {
        var found = await server.IdsAsync($"{{ memory(where: {where}) {{ nodes {{ id }} }} }}");

        Assert.Equal(expected, string.Join(',', found));
    }
}
