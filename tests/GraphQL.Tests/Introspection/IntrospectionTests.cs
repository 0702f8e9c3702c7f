using System.Text.Json.Nodes;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Tests.Validation;
using ScoringPlatform.GraphQL.Types;
using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Introspection;

public sealed class IntrospectionTests
{
    /// <summary>What tools ask for, in its newest form.</summary>
    private const string Everything = """
        query Introspection {
          __schema {
            description
            queryType { name kind }
            mutationType { name kind }
            subscriptionType { name kind }
            types { ...FullType }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) {
            name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
          }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        }
        """;

    private static readonly Schema Small = SchemaFromSdl.Build("""
        "A small schema."
        schema { query: Query }
        "The root."
        type Query implements Named {
          "Its name."
          name("Whether in full." full: Boolean = true, old: Int @deprecated(reason: "unused")): String!
          old: Int @deprecated
          find(by: By!, in: [Kind!]! = [ONE]): [Found!]
        }
        interface Named { name(full: Boolean = true): String! }
        type Other implements Named { name(full: Boolean = true): String! when: Moment }
        union Found = Query | Other
        enum Kind { ONE TWO @deprecated(reason: "one is enough") }
        input By @oneOf { id: ID name: String }
        input Range { from: Int = 0 to: Int! old: Int = null @deprecated }
        scalar Moment @specifiedBy(url: "https://example.org/moment")
        directive @mark(range: Range = { to: 5 }, old: Int @deprecated) repeatable on FIELD | QUERY
        """);

    [Fact]
    public void Schema_StandardQuery_IsLawful() =>
        Assert.Empty(DocumentValidator.Validate(Small, Parser.Parse(Everything)));

    [Fact]
    public void Schema_StandardQuery_Snapshot() =>
        IntrospectionRunner.Run(Small, Everything).MatchSnapshot();

    [Fact]
    public void Schema_Pets_ListsEveryTypeOnce()
    {
        var types = IntrospectionRunner.Run(Pets.Schema, "{ __schema { types { name } } }")["__schema"]!["types"]!.AsArray();
        var names = types.Select(type => (string)type!["name"]!).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.Superset(
            new HashSet<string> { "__Schema", "__Type", "__TypeKind", "__Field", "__InputValue", "__EnumValue", "__Directive", "__DirectiveLocation", "Dog", "String" },
            names.ToHashSet());
    }

    [Fact]
    public void Type_UnknownName_IsNull() => Assert.Null(Type("Nothing", "name"));

    [Theory]
    [InlineData("Query", "OBJECT")]
    [InlineData("Named", "INTERFACE")]
    [InlineData("Found", "UNION")]
    [InlineData("Kind", "ENUM")]
    [InlineData("By", "INPUT_OBJECT")]
    [InlineData("Moment", "SCALAR")]
    public void Type_Kind_IsNamedAsInTheSpecification(string name, string kind) => Assert.Equal(kind, (string?)Type(name, "kind")!["kind"]);

    [Theory]
    [InlineData("Query", "fields", "name find")]
    [InlineData("Query", "fields(includeDeprecated: false)", "name find")]
    [InlineData("Query", "fields(includeDeprecated: true)", "name old find")]
    [InlineData("Kind", "enumValues", "ONE")]
    [InlineData("Kind", "enumValues(includeDeprecated: true)", "ONE TWO")]
    [InlineData("Range", "inputFields", "from to")]
    [InlineData("Range", "inputFields(includeDeprecated: true)", "from to old")]
    [InlineData("Found", "possibleTypes", "Query Other")]
    [InlineData("Named", "possibleTypes", "Query Other")]
    [InlineData("Query", "interfaces", "Named")]
    public void Type_Members_LeaveDeprecatedOnesOutUnlessAskedFor(string type, string members, string names)
    {
        var list = Type(type, $"list: {members} {{ name }}")!["list"]!.AsArray();
        Assert.Equal(names, string.Join(' ', list.Select(member => (string)member!["name"]!)));
    }

    [Theory]
    [InlineData("args", "full")]
    [InlineData("args(includeDeprecated: true)", "full old")]
    public void Field_Arguments_LeaveDeprecatedOnesOutUnlessAskedFor(string arguments, string names)
    {
        var field = Type("Query", $"fields {{ args: {arguments} {{ name }} }}")!["fields"]![0]!;
        Assert.Equal(names, string.Join(' ', field["args"]!.AsArray().Select(argument => (string)argument!["name"]!)));
    }

    [Theory]
    [InlineData("Query", "enumValues inputFields possibleTypes ofType isOneOf specifiedByURL")]
    [InlineData("Named", "enumValues inputFields ofType isOneOf specifiedByURL")]
    [InlineData("Found", "fields interfaces enumValues inputFields ofType isOneOf")]
    [InlineData("Kind", "fields interfaces possibleTypes inputFields ofType isOneOf")]
    [InlineData("By", "fields interfaces possibleTypes enumValues ofType specifiedByURL")]
    [InlineData("ID", "fields interfaces possibleTypes enumValues inputFields ofType isOneOf specifiedByURL")]
    public void Type_FieldsOfOtherKinds_AreNull(string type, string fields)
    {
        var asked = string.Join(' ', fields.Split(' ').Select(field =>
            field is "isOneOf" or "specifiedByURL" ? field : $"{field} {{ name }}"));
        Assert.All(Type(type, asked)!, field => Assert.Null(field.Value));
    }

    [Fact]
    public void Type_OneOf_IsTold()
    {
        Assert.True((bool)Type("By", "isOneOf")!["isOneOf"]!);
        Assert.False((bool)Type("Range", "isOneOf")!["isOneOf"]!);
    }

    [Fact]
    public void InputValue_Default_IsItsLiteral()
    {
        var defaults = Type("Range", "inputFields(includeDeprecated: true) { defaultValue }")!["inputFields"]!.AsArray();
        Assert.Equal("0, none, null", string.Join(", ", defaults.Select(field => (string?)field!["defaultValue"] ?? "none")));
    }

    [Fact]
    public void Directive_Own_TellsEverything()
    {
        var directives = IntrospectionRunner.Run(Small, "{ __schema { directives { name isRepeatable locations args { name defaultValue } } } }")["__schema"]!["directives"]!.AsArray();
        Assert.Equal(["include", "skip", "deprecated", "specifiedBy", "oneOf", "mark"], directives.Select(directive => (string)directive!["name"]!));
        Assert.Equal(
            """{"name":"mark","isRepeatable":true,"locations":["FIELD","QUERY"],"args":[{"name":"range","defaultValue":"{ to: 5 }"}]}""",
            directives[^1]!.ToJsonString());
    }

    private static JsonObject? Type(string name, string fields) =>
        IntrospectionRunner.Run(Small, $"{{ __type(name: \"{name}\") {{ {fields} }} }}")["__type"] as JsonObject;
}
