using System.Text.Json;
using System.Text.RegularExpressions;
using ScoringPlatform.GraphQL.Tests.Data.Specimens;

namespace ScoringPlatform.GraphQL.Tests.Data.Projections;

/// <summary>
/// Random selections read the columns they name, the keys, and nothing else, in one statement, and answer what is in the
/// rows.
/// </summary>
public sealed partial class ProjectionLawTests(SpecimenServer server) : IClassFixture<SpecimenServer>
{
    [Fact]
    public async Task Selection_OfAnyFields_ReadsTheirColumnsAlone()
    {
        for (var seed = 1; seed <= 80; seed++)
        {
            var random = new Random(seed);
            var (own, drawer, tags) = (Some(typeof(Specimen), random), Some(typeof(Drawer), random), Some(typeof(Tag), random));
            var selection = $"id {string.Join(' ', own)}"
                + (drawer.Count > 0 ? $" drawer {{ {string.Join(' ', drawer)} }}" : "")
                + (tags.Count > 0 ? $" tags {{ {string.Join(' ', tags)} }}" : "");

            var data = await server.DataAsync($"{{ specimens(first: 100) {{ nodes {{ {selection} }} }} }}");

            var hint = $"seed {seed}: {selection}\n{server.Log.Statements[0]}";
            Assert.True(server.Log.Statements.Count == 1, hint);
            CheckColumns(server.Log.Statements[0], "Specimens", [.. own, "id"], hint);
            CheckColumns(server.Log.Statements[0], "Drawers", drawer.Count > 0 ? [.. drawer, "id"] : [], hint);
            CheckColumns(server.Log.Statements[0], "Tag", tags.Count > 0 ? [.. tags, "id"] : [], hint);
            CheckValues(data.GetProperty("specimens").GetProperty("nodes"), own, drawer, tags, hint);
        }
    }

    [Theory]
    [InlineData("{ nodes { label } }", "Id,Label")]
    [InlineData("{ nodes { label id } }", "Id,Label")]
    [InlineData("{ nodes { a: label b: label } }", "Id,Label")]
    [InlineData("{ edges { node { label } } }", "Id,Label")]
    [InlineData("{ edges { cursor } }", "Id")]
    [InlineData("{ pageInfo { endCursor } }", "Id")]
    [InlineData("{ nodes { __typename } }", "Id")]
    [InlineData("{ nodes { ... on Specimen { label } ...F } }", "Count,Id,Label")]
    [InlineData("{ nodes { label @skip(if: true) count } }", "Count,Id")]
    [InlineData("{ nodes { label @include(if: false) } }", "Id")]
    [InlineData("{ nodes { label } edges { node { count } } }", "Count,Id,Label")]
    public async Task Selection_OfEachForm_ReadsTheseColumns(string connection, string columns)
    {
        var fragment = connection.Contains("...F", StringComparison.Ordinal) ? " fragment F on Specimen { count }" : "";

        await server.DataAsync($"{{ specimens(first: 2) {connection} }}{fragment}");

        Assert.Equal(columns, string.Join(',', ColumnsOf(server.Log.Statements.Single(), "Specimens").Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("{ totalCount }", 1)]
    [InlineData("{ __typename }", 0)]
    [InlineData("{ nodes { id } }", 1)]
    [InlineData("{ totalCount nodes { id } }", 2)]
    [InlineData("{ totalCount pageInfo { hasNextPage } edges { cursor } nodes { tags { word } drawer { room } } }", 2)]
    [InlineData("{ nodes { tags { id word rank } drawer { id number } } }", 1)]
    public async Task Page_WhateverItsSize_TakesThatManyStatements(string connection, int statements)
    {
        foreach (var size in new[] { 1, 10, 100 })
        {
            await server.DataAsync($"{{ specimens(first: {size}) {connection} }}");

            Assert.Equal(statements, server.Log.Statements.Count);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    public async Task Filter_OnColumnsNotAskedFor_DoesNotReadThem(int first)
    {
        await server.DataAsync($"{{ specimens(first: {first}, where: {{ label: {{ startsWith: \"L\" }} }}, order: {{ count: ASC }}) {{ nodes {{ flag }} }} }}");

        // The key of the order is read for the cursors, the filter's column is not.
        Assert.Equal(["Count", "Flag", "Id"], ColumnsOf(server.Log.Statements.Single(), "Specimens").Order(StringComparer.Ordinal));
    }

    private static void CheckColumns(string statement, string table, IReadOnlyList<string> fields, string hint)
    {
        var expected = fields.Select(f => char.ToUpperInvariant(f[0]) + f[1..]).Distinct().Order(StringComparer.Ordinal);
        // What is asked of other tables is joined by foreign keys.
        var found = ColumnsOf(statement, table).Where(c => c != "SpecimenId" && (c != "DrawerId" || fields.Contains("drawerId"))).Order(StringComparer.Ordinal);
        Assert.True(expected.SequenceEqual(found), $"{hint}\n{table}: {string.Join(',', expected)}\n{string.Join(',', found)}");
    }

    /// <summary>The columns of a table that the outermost select lists hand on.</summary>
    private static HashSet<string> ColumnsOf(string statement, string table)
    {
        var aliases = Alias().Matches(statement).Where(m => m.Groups[1].Value == table).Select(m => m.Groups[2].Value).ToHashSet();
        var lists = SelectList().Matches(statement).Select(m => m.Groups[1].Value);
        return [.. lists.SelectMany(l => Column().Matches(l)).Where(m => aliases.Contains(m.Groups[1].Value)).Select(m => m.Groups[2].Value)];
    }

    private void CheckValues(JsonElement nodes, List<string> own, List<string> drawer, List<string> tags, string hint)
    {
        foreach (var node in nodes.EnumerateArray())
        {
            var row = server.Rows.Single(r => r.Id == node.GetProperty("id").GetInt32());
            Check(row, typeof(Specimen), own, node, hint);
            Assert.True(drawer.Count == 0 || row.Drawer is null == (node.GetProperty("drawer").ValueKind == JsonValueKind.Null), hint);
            if (row.Drawer is not null && drawer.Count > 0)
            {
                Check(row.Drawer, typeof(Drawer), drawer, node.GetProperty("drawer"), hint);
            }

            Assert.True(tags.Count == 0 || row.Tags.Count == node.GetProperty("tags").GetArrayLength(), hint);
        }
    }

    private static void Check(object row, Type type, List<string> fields, JsonElement node, string hint)
    {
        foreach (var field in fields)
        {
            var value = SpecimenFields.Find(type, field).GetValue(row);
            var answered = node.GetProperty(field);
            Assert.True(value is null == (answered.ValueKind == JsonValueKind.Null), $"{hint}\n{field}");
            if (value is string or bool or int)
            {
                Assert.True(JsonSerializer.Serialize(value, value.GetType()) == JsonSerializer.Serialize(answered), $"{hint}\n{field}");
            }
        }
    }

    private static List<string> Some(Type type, Random random) =>
        [.. type.GetProperties()
            .Where(p => SpecimenFields.IsLeaf(p.PropertyType) && p.Name != nameof(Tag.SpecimenId) && random.Next(4) == 0)
            .Select(SpecimenFields.NameOf)];

    [GeneratedRegex("""(?:FROM|JOIN)\s"(\w+)"\sAS\s"(\w+)"\s?""")]
    private static partial Regex Alias();

    [GeneratedRegex(@"SELECT (.*?)\s+FROM", RegexOptions.Singleline)]
    private static partial Regex SelectList();

    [GeneratedRegex("""
        "(\w+)"\."(\w+)"
        """)]
    private static partial Regex Column();
}
