using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Tests.Data.Filtering;

public sealed class FilterSchemaTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    [Fact]
    public void Schema_OfTheLibrary_PrintsFiltersSortsAndConnections()
    {
        SchemaPrinter.Print(server.Executor.Schema).MatchSnapshot();
    }

    [Theory]
    [InlineData("BookFilterInput", "author", "AuthorFilterInput")]
    [InlineData("BookFilterInput", "genre", "GenreOperationFilterInput")]
    [InlineData("BookFilterInput", "score", "LongOperationFilterInput")]
    [InlineData("BookFilterInput", "borrowedOn", "LocalDateOperationFilterInput")]
    [InlineData("BookFilterInput", "addedAt", "DateTimeOperationFilterInput")]
    [InlineData("AuthorFilterInput", "books", "ListFilterInputTypeOfBookFilterInput")]
    [InlineData("ShelfFilter", "shelf", "UuidOperationFilterInput")]
    public void Field_OfEachKind_HasTheConventionsType(string input, string field, string type)
    {
        Assert.True(server.Executor.Schema.TryGetType<InputObjectType>(input, out var filter));
        Assert.Equal(type, filter.Fields[field].Type.ToString());
    }

    [Fact]
    public void Operations_OfEachKind_AreThoseOfTheConventions()
    {
        Assert.Equal("eq,neq", Fields("BooleanOperationFilterInput"));
        Assert.Equal("eq,neq,in,nin", Fields("GenreOperationFilterInput"));
        Assert.Equal("eq,neq,in,nin,gt,ngt,gte,ngte,lt,nlt,lte,nlte", Fields("IntOperationFilterInput"));
        Assert.Equal("and,or,eq,neq,contains,ncontains,in,nin,startsWith,nstartsWith,endsWith,nendsWith", Fields("StringOperationFilterInput"));
        Assert.Equal("all,none,some,any", Fields("ListFilterInputTypeOfBookFilterInput"));
    }

    private string Fields(string input) =>
        server.Executor.Schema.TryGetType<InputObjectType>(input, out var type) ? string.Join(',', type.Fields.Select(f => f.Name)) : "";
}
