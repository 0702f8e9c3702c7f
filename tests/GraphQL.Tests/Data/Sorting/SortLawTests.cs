using ScoringPlatform.GraphQL.Tests.Data.Paging;
using ScoringPlatform.GraphQL.Tests.Data.Specimens;

namespace ScoringPlatform.GraphQL.Tests.Data.Sorting;

/// <summary>Orders by each kind of column, in SQL as among objects: null first, ties by the id.</summary>
public sealed class SortLawTests(SpecimenServer server) : IClassFixture<SpecimenServer>
{
    public static TheoryData<string> Fields => [.. SpecimenFields.Leaves.Select(SpecimenFields.NameOf)];

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task Order_ByEachField_IsThatOfItsValues(string field)
    {
        var property = SpecimenFields.Find(typeof(Specimen), field);
        var rows = server.Rows.OrderBy(r => r.Id).ToList();
        var up = Sorted(rows, (a, b) => SpecimenFields.Compare(property, property.GetValue(a), property.GetValue(b)));
        var down = Sorted(rows, (a, b) => SpecimenFields.Compare(property, property.GetValue(b), property.GetValue(a)));

        Assert.Equal(up, await IdsAsync($"{{ {field}: ASC }}"));
        Assert.Equal(down, await IdsAsync($"{{ {field}: DESC }}"));
    }

    [Theory]
    [InlineData("ASC")]
    [InlineData("DESC")]
    public async Task Order_ByAValueBehindAMissingObject_PutsTheMissingWhereNullsAre(string direction)
    {
        var ids = await IdsAsync($"{{ drawer: {{ number: {direction} }} }}");

        var missing = server.Rows.Where(r => r.Drawer is null).Select(r => r.Id).Order().ToList();
        Assert.NotEmpty(missing);
        Assert.Equal(missing, direction == "ASC" ? ids.Take(missing.Count) : ids.TakeLast(missing.Count));
    }

    [Fact]
    public async Task Order_OfSeveralFieldsInOneInput_IsTheSameAsOfOneEach() =>
        Assert.Equal(await IdsAsync("[{ flag: DESC }, { count: ASC }]"), await IdsAsync("{ flag: DESC, count: ASC }"));

    [Fact]
    public async Task Order_AfterTheId_ChangesNothing() =>
        Assert.Equal(await IdsAsync("[{ id: DESC }]"), await IdsAsync("[{ id: DESC }, { count: ASC }]"));

    [Theory]
    [InlineData("{ tags: ASC }")]
    [InlineData("{ id: UP }")]
    [InlineData("{ drawer: ASC }")]
    [InlineData("{ nothing: ASC }")]
    [InlineData("[null]")]
    public async Task Order_WithoutMeaning_IsRefusedBeforeAnyStatement(string order)
    {
        var response = await server.RunAsync($"{{ specimens(order: {order}) {{ nodes {{ id }} }} }}");

        Assert.True(response.TryGetProperty("errors", out _));
        Assert.False(response.TryGetProperty("data", out _));
        Assert.Empty(server.Log.Statements);
    }

    private static List<int> Sorted(List<Specimen> rows, Comparison<Specimen> compare) =>
        [.. rows.Order(Comparer<Specimen>.Create(compare)).Select(r => r.Id)];

    private async Task<List<int>> IdsAsync(string order)
    {
        var data = await server.DataAsync($"{{ specimens(first: 100, order: {order}) {{ edges {{ cursor node {{ id }} }} }} }}");
        return [.. PageWalk.EdgesOf(data.GetProperty("specimens")).Select(e => e.Id)];
    }
}
