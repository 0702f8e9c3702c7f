using System.Text.Json;
using ScoringPlatform.GraphQL.Tests.Data.Specimens;

namespace ScoringPlatform.GraphQL.Tests.Data.Filtering;

/// <summary>Filters, translated to SQL, find what the same filters find among the same rows as objects.</summary>
public sealed class FilterLawTests(SpecimenServer server) : IClassFixture<SpecimenServer>
{
    private const string Document = "query ($where: SpecimenFilterInput) { specimens(first: 100, where: $where) { totalCount nodes { id } } }";

    public static TheoryData<string> Fields => [.. SpecimenFields.Leaves.Select(SpecimenFields.NameOf)];

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task Operation_OfEachField_FindsTheRowsItNames(string field)
    {
        var property = SpecimenFields.Find(typeof(Specimen), field);
        var random = new Random(1);
        var filters = new RandomFilter(random, server.Rows);
        foreach (var operation in RandomFilter.OperationsOf(property.PropertyType))
        {
            for (var i = 0; i < 4; i++)
            {
                await CompareAsync(new() { [field] = new Dictionary<string, object?> { [operation] = filters.Operand(operation, property, property.GetValue) } }, "seed 1");
            }
        }
    }

    [Fact]
    public async Task Filter_OfAnyShape_FindsTheRowsItNames()
    {
        var found = 0;
        for (var seed = 1; seed <= 150; seed++)
        {
            var random = new Random(seed);
            found += await CompareAsync(new RandomFilter(random, server.Rows).Make(2), $"seed {seed}") > 0 ? 1 : 0;
        }

        Assert.InRange(found, 75, 150);
    }

    private async Task<int> CompareAsync(Dictionary<string, object?> filter, string hint)
    {
        var expected = server.Rows.Where(r => FilterOracle.Matches(r, typeof(Specimen), filter)).Select(r => r.Id).Order().ToList();

        var list = (await server.DataAsync(Document, ("where", filter))).GetProperty("specimens");

        var found = list.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetInt32()).ToList();
        Assert.True(expected.SequenceEqual(found), $"{hint}: {JsonSerializer.Serialize(filter)}\n{string.Join(',', expected)}\n{string.Join(',', found)}\n{server.Log.Statements[0]}");
        Assert.Equal(expected.Count, list.GetProperty("totalCount").GetInt32());
        Assert.Equal(2, server.Log.Statements.Count);
        return found.Count;
    }
}
