using System.Text.Json;
using ScoringPlatform.GraphQL.Tests.Data.Specimens;

namespace ScoringPlatform.GraphQL.Tests.Data.Filtering;

/// <summary>Filters are sets of rows: what combines filters combines the sets, however the filters come about.</summary>
public sealed class FilterAlgebraTests(SpecimenServer server) : IClassFixture<SpecimenServer>
{
    private const string Document = "query ($where: SpecimenFilterInput) { specimens(first: 100, where: $where) { totalCount nodes { id } } }";

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task Combination_OfTwoFilters_IsThatOfTheirSets(int part)
    {
        for (var seed = part * 100; seed < (part * 100) + 20; seed++)
        {
            var random = new Random(seed);
            var filters = new RandomFilter(random, server.Rows);
            var (left, right) = (filters.Make(1), filters.Make(1));
            var (a, b) = (await IdsAsync(left), await IdsAsync(right));

            Same(a.Intersect(b), await IdsAsync(Combine("and", left, right)), $"seed {seed}: and");
            Same(a.Union(b), await IdsAsync(Combine("or", left, right)), $"seed {seed}: or");
            Same(a, await IdsAsync(Combine("and", left, left)), $"seed {seed}: and of the same");
            Same(a, await IdsAsync(Combine("or", left, left)), $"seed {seed}: or of the same");
            Same(a, await IdsAsync(Combine("or", left, Combine("and", left, right))), $"seed {seed}: absorption");
            Same(a.Intersect(b), await IdsAsync(Combine("and", right, left)), $"seed {seed}: and the other way round");
        }
    }

    [Theory]
    [InlineData("eq", "neq")]
    [InlineData("in", "nin")]
    [InlineData("gt", "ngt")]
    [InlineData("gte", "ngte")]
    [InlineData("lt", "nlt")]
    [InlineData("lte", "nlte")]
    [InlineData("contains", "ncontains")]
    [InlineData("startsWith", "nstartsWith")]
    [InlineData("endsWith", "nendsWith")]
    public async Task Negation_OfEachOperation_FindsWhatTheOtherDoesNot(string operation, string negated)
    {
        var all = server.Rows.Select(r => r.Id).ToList();
        var random = new Random(21);
        var filters = new RandomFilter(random, server.Rows);
        foreach (var property in SpecimenFields.Leaves.Where(p => RandomFilter.OperationsOf(p.PropertyType).Contains(operation)))
        {
            var name = SpecimenFields.NameOf(property);
            var operand = filters.Operand(operation, property, property.GetValue);

            var found = await IdsAsync(Of(name, operation, operand));
            var others = await IdsAsync(Of(name, negated, operand));

            Same(all.Except(found), others, $"{name} {operation} {JsonSerializer.Serialize(operand)}");
        }
    }

    [Fact]
    public async Task In_OfSeveralValues_IsTheUnionOfEquals()
    {
        foreach (var property in SpecimenFields.Leaves.Where(p => RandomFilter.OperationsOf(p.PropertyType).Contains("in")))
        {
            var name = SpecimenFields.NameOf(property);
            var values = server.Rows.Select(property.GetValue).Where(v => v is not null).Distinct().Take(3).Select(SpecimenFields.Write).ToList();
            var union = new List<int>();
            foreach (var value in values)
            {
                union.AddRange(await IdsAsync(Of(name, "eq", value)));
            }

            Same(union.Distinct(), await IdsAsync(Of(name, "in", values)), name);
        }
    }

    [Fact]
    public async Task Orderings_OfOneValue_DivideWhatIsNotNull()
    {
        foreach (var property in SpecimenFields.Leaves.Where(p => RandomFilter.OperationsOf(p.PropertyType).Contains("gt")))
        {
            var name = SpecimenFields.NameOf(property);
            var value = SpecimenFields.Write(server.Rows.Select(property.GetValue).First(v => v is not null));

            var (less, equal, more) = (await IdsAsync(Of(name, "lt", value)), await IdsAsync(Of(name, "eq", value)), await IdsAsync(Of(name, "gt", value)));

            Assert.Equal(less.Count + equal.Count + more.Count, less.Concat(equal).Concat(more).Distinct().Count());
            Same(server.Rows.Where(r => property.GetValue(r) is not null).Select(r => r.Id), less.Concat(equal).Concat(more), name);
            Same(less.Concat(equal), await IdsAsync(Of(name, "lte", value)), name);
            Same(more.Concat(equal), await IdsAsync(Of(name, "gte", value)), name);
        }
    }

    /// <summary>On one database, texts are compared by one rule, whichever operation compares them.</summary>
    [Fact]
    public async Task Case_OfTexts_CountsInEachOperation()
    {
        var texts = server.Rows.Select(r => r.Note).Where(t => t is { Length: > 0 } && t.Any(char.IsLower)).Distinct().ToList();
        Assert.NotEmpty(texts);
        foreach (var text in texts)
        {
            var other = text!.ToUpperInvariant();
            foreach (var (operation, holds) in new (string, Func<string, bool>)[]
            {
                ("eq", t => t == other),
                ("contains", t => t.Contains(other, StringComparison.Ordinal)),
                ("startsWith", t => t.StartsWith(other, StringComparison.Ordinal)),
                ("endsWith", t => t.EndsWith(other, StringComparison.Ordinal)),
            })
            {
                var expected = server.Rows.Where(r => r.Note is { } t && holds(t)).Select(r => r.Id);
                Same(expected, await IdsAsync(Of("note", operation, other)), $"{operation} {other}");
            }
        }
    }

    /// <summary>A text is sought as it is written: what LIKE takes for a pattern is none.</summary>
    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("\\")]
    [InlineData("[a]")]
    [InlineData("")]
    public async Task Search_ForWhatIsAPatternElsewhere_FindsTheSignItself(string text)
    {
        foreach (var (operation, holds) in new (string, Func<string, bool>)[]
        {
            ("contains", t => t.Contains(text, StringComparison.Ordinal)),
            ("startsWith", t => t.StartsWith(text, StringComparison.Ordinal)),
            ("endsWith", t => t.EndsWith(text, StringComparison.Ordinal)),
        })
        {
            var expected = server.Rows.Where(r => r.Note is { } note && holds(note)).Select(r => r.Id);
            Same(expected, await IdsAsync(Of("note", operation, text)), $"{operation} {text}");
        }
    }

    private static Dictionary<string, object?> Of(string field, string operation, object? value) =>
        new() { [field] = new Dictionary<string, object?> { [operation] = value } };

    private static Dictionary<string, object?> Combine(string how, params Dictionary<string, object?>[] filters) =>
        new() { [how] = filters.ToList<object?>() };

    private static void Same(IEnumerable<int> expected, IEnumerable<int> found, string hint) =>
        Assert.True(expected.Order().SequenceEqual(found.Order()), $"{hint}\n{string.Join(',', expected.Order())}\n{string.Join(',', found.Order())}");

    private async Task<List<int>> IdsAsync(Dictionary<string, object?> where)
    {
        var list = (await server.DataAsync(Document, ("where", where))).GetProperty("specimens");
        return [.. list.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetInt32())];
    }
}
