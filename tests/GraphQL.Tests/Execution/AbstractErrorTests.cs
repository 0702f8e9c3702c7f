using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Tests.Execution.Reference;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>ResolveAbstractType (specification, section 6.4.3): which values belong, and what becomes of those that do not.</summary>
public sealed class AbstractErrorTests
{
    private const string Sdl =
        """
        type Query { named: Named required: Named! list: [Named] strict: [Named!] any: Any cat: Cat strictCat: [Cat!]! }
        interface Being { name: String }
        interface Named implements Being { name: String }
        type Cat implements Named & Being { name: String lives: String }
        type Dog implements Named & Being { name: String barks: String }
        type Rock { name: String weight: String }
        union Any = Cat | Rock
        """;

    [Theory]
    [InlineData("named", "Cat", """{"named":{"name":"n"}}""")]
    [InlineData("named", "Rock", """{"named":null} | /named: """)]
    [InlineData("named", "Nothing", """{"named":null} | /named: """)]
    [InlineData("required", "Dog", """{"required":{"name":"n"}}""")]
    [InlineData("required", "Rock", "null | /required: ")]
    [InlineData("list", "Cat,Rock,Dog", """{"list":[{"name":"n"},null,{"name":"n"}]} | /list/1: """)]
    [InlineData("list", "Rock,Rock", """{"list":[null,null]} | /list/0: | /list/1: """)]
    [InlineData("strict", "Cat,Rock,Dog", """{"strict":null} | /strict/1: """)]
    [InlineData("strict", "", """{"strict":[]}""")]
    public async Task Value_OfAType_BelongsOrFailsItsPlaceAlone(string field, string types, string expected)
    {
        var message = $"Abstract type \"Named\" must resolve to an Object type at runtime for field \"Query.{field}\".";

        Assert.Equal(
            expected.Replace(": |", ": " + message + " |", StringComparison.Ordinal) + (expected.EndsWith(": ", StringComparison.Ordinal) ? message : ""),
            await ServerOf(field, types).OutcomeAsync($"{{ {field} {{ name }} }}"));
    }

    [Theory]
    [InlineData("Cat", "{ any { ... on Named { name } } }", """{"any":{"name":"n"}}""")]
    [InlineData("Rock", "{ any { ... on Named { name } } }", """{"any":{}}""")]
    [InlineData("Rock", "{ any { ... on Rock { weight } ... on Being { name } } }", """{"any":{"weight":"w"}}""")]
    [InlineData("Cat", "{ any { ... on Any { ... on Being { ... on Named { ... on Cat { lives } } } } } }", """{"any":{"lives":"9"}}""")]
    [InlineData("Cat", "{ any { __typename ... on Cat { __typename kind: __typename } } }", """{"any":{"__typename":"Cat","kind":"Cat"}}""")]
    public async Task Fragments_OnAUnion_ApplyByInterfaceAndMember(string type, string document, string expected) =>
        Assert.Equal(expected, await ServerOf("any", type).DataAsync(document));

    [Theory]
    [InlineData("named", "{ named { ...F ...G } } fragment F on Cat { name lives } fragment G on Dog { name barks }")]
    [InlineData("list", "{ list { ...F ...G } } fragment F on Cat { name lives } fragment G on Dog { name barks }")]
    public async Task Fragments_OfBothTypes_AreTakenApartByEachValue(string field, string document)
    {
        var isList = field == "list";
        var types = isList ? "Cat,Dog,Cat" : "Dog";
        const string Cat = """{"name":"n","lives":"9"}""";
        const string Dog = """{"name":"n","barks":"loud"}""";

        Assert.Equal(
            isList ? $$"""{"list":[{{Cat}},{{Dog}},{{Cat}}]}""" : $$"""{"named":{{Dog}}}""",
            await ServerOf(field, types).DataAsync(document));
    }

    [Theory]
    [InlineData("cat", "Dog", """{"cat":null} | /cat: Expected value of type "Cat" but got: Row.""")]
    [InlineData("strictCat", "Cat,Dog", """null | /strictCat/1: Expected value of type "Cat" but got: Row.""")]
    public async Task ObjectType_GivenAnotherTypesValue_FailsTheField(string field, string types, string expected) =>
        Assert.Equal(expected, await ServerOf(field, types).OutcomeAsync($"{{ {field} {{ name }} }}"));

    [Fact]
    public async Task SameField_OfOtherTypesInOneList_KeepsTheOrderOfTheDocumentForEach() =>
        Assert.Equal(
            """{"list":[{"lives":"9","name":"n"},{"name":"n","barks":"loud"}]}""",
            await ServerOf("list", "Cat,Dog").DataAsync("{ list { ... on Cat { lives } name ... on Dog { barks } } }"));

    private static IRequestExecutor ServerOf(string field, string types)
    {
        var rows = types.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Make).ToList<object?>();
        var root = new Row("Query");
        root.Fields[field] = new Planned(field is "list" or "strict" or "strictCat" ? rows : rows.Single());
        return RowServer.Create(Sdl, () => root);
    }

    private static Row Make(string type)
    {
        var row = new Row(type);
        foreach (var (name, value) in new[] { ("name", "n"), ("lives", "9"), ("barks", "loud"), ("weight", "w") })
        {
            row.Fields[name] = new Planned(value);
        }

        return row;
    }
}
