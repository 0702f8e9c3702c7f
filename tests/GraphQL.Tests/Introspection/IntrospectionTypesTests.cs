using System.Text.Json.Nodes;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Tests.Validation;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Tests.Introspection;

/// <summary>Section 4.2: the types of introspection are those of the specification, member by member.</summary>
public sealed class IntrospectionTypesTests
{
    private static readonly Schema Schema = SchemaFromSdl.Build("""
        schema { query: Root mutation: Change }
        type Root { item(old: Int @deprecated(reason: "gone")): Item }
        type Change { set(to: In!): Root }
        interface Named implements Base { id: ID! name: String }
        interface Base { id: ID! }
        type Item implements Named & Base { id: ID! name: String all: [[Item!]]! }
        union Either = Item | Root
        enum Letter { A B @deprecated }
        input In { a: Int! = 1 b: [Letter!] = [A] c: In old: Int @deprecated(reason: "") }
        input One @oneOf { a: Int b: String }
        scalar Plain
        scalar Known @specifiedBy(url: "https://example.org/known")
        directive @mark(a: Int = 1, old: Int @deprecated) repeatable on FIELD | VARIABLE_DEFINITION
        """);

    [Theory]
    [InlineData("__Schema", "description: String", "types: [__Type!]!", "queryType: __Type!", "mutationType: __Type", "subscriptionType: __Type", "directives: [__Directive!]!")]
    [InlineData(
        "__Type",
        "kind: __TypeKind!",
        "name: String",
        "description: String",
        "specifiedByURL: String",
        "fields(includeDeprecated: Boolean! = false): [__Field!]",
        "interfaces: [__Type!]",
        "possibleTypes: [__Type!]",
        "enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]",
        "inputFields(includeDeprecated: Boolean! = false): [__InputValue!]",
        "ofType: __Type",
        "isOneOf: Boolean")]
    [InlineData(
        "__Field",
        "name: String!",
        "description: String",
        "args(includeDeprecated: Boolean! = false): [__InputValue!]!",
        "type: __Type!",
        "isDeprecated: Boolean!",
        "deprecationReason: String")]
    [InlineData("__InputValue", "name: String!", "description: String", "type: __Type!", "defaultValue: String", "isDeprecated: Boolean!", "deprecationReason: String")]
    [InlineData("__EnumValue", "name: String!", "description: String", "isDeprecated: Boolean!", "deprecationReason: String")]
    [InlineData(
        "__Directive",
        "name: String!",
        "description: String",
        "isRepeatable: Boolean!",
        "locations: [__DirectiveLocation!]!",
        "args(includeDeprecated: Boolean! = false): [__InputValue!]!")]
    public void Fields_OfEachType_AreThoseOfTheSpecification(string type, params string[] fields) => Assert.Equal(
        fields,
        ((ObjectType)Schema.FindType(type)!).Fields.Select(field =>
            $"{field.Name}{(field.Arguments.Count > 0 ? $"({string.Join(", ", field.Arguments.Select(Shown))})" : "")}: {field.Type}"));

    [Theory]
    [InlineData("__TypeKind", "SCALAR OBJECT INTERFACE UNION ENUM INPUT_OBJECT LIST NON_NULL")]
    [InlineData(
        "__DirectiveLocation",
        "QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT VARIABLE_DEFINITION SCHEMA SCALAR OBJECT FIELD_DEFINITION ARGUMENT_DEFINITION INTERFACE UNION ENUM ENUM_VALUE INPUT_OBJECT INPUT_FIELD_DEFINITION")]
    public void Values_OfEachEnum_AreThoseOfTheSpecification(string type, string values) =>
        Assert.Equal(values, string.Join(' ', ((EnumType)Schema.FindType(type)!).Values.Select(value => value.Name)));

    [Theory]
    [InlineData("include", "FIELD FRAGMENT_SPREAD INLINE_FRAGMENT", "if: Boolean!")]
    [InlineData("skip", "FIELD FRAGMENT_SPREAD INLINE_FRAGMENT", "if: Boolean!")]
    [InlineData("deprecated", "FIELD_DEFINITION ARGUMENT_DEFINITION INPUT_FIELD_DEFINITION ENUM_VALUE", "reason: String! = \"No longer supported\"")]
    [InlineData("specifiedBy", "SCALAR", "url: String!")]
    [InlineData("oneOf", "INPUT_OBJECT", "")]
    public void Directives_OfTheSpecification_AreInEverySchema(string name, string locations, string arguments)
    {
        var directive = Schema.FindDirective(name)!;
        Assert.False(directive.IsRepeatable);
        Assert.Equal(locations, string.Join(' ', directive.Locations.Select(SpecNames.Of)));
        Assert.Equal(arguments, string.Join(", ", directive.Arguments.Select(Shown)));
    }

    [Theory]
    [InlineData("{ __schema { queryType { name } mutationType { name } subscriptionType { name } } }", """{"queryType":{"name":"Root"},"mutationType":{"name":"Change"},"subscriptionType":null}""")]
    [InlineData("{ __schema { description } }", """{"description":null}""")]
    public void Schema_Roots_AreNamed(string query, string expected) => Assert.Equal(expected, Ask(query)["__schema"]!.ToJsonString());

    [Theory]
    [InlineData("Item", "kind name interfaces { name } possibleTypes { name }", """{"kind":"OBJECT","name":"Item","interfaces":[{"name":"Named"},{"name":"Base"}],"possibleTypes":null}""")]
    [InlineData("Base", "kind interfaces { name } possibleTypes { name }", """{"kind":"INTERFACE","interfaces":[],"possibleTypes":[{"name":"Item"}]}""")]
    [InlineData("Named", "interfaces { name } fields { name }", """{"interfaces":[{"name":"Base"}],"fields":[{"name":"id"},{"name":"name"}]}""")]
    [InlineData("Root", "interfaces { name }", """{"interfaces":[]}""")]
    [InlineData("Either", "kind possibleTypes { name } fields { name }", """{"kind":"UNION","possibleTypes":[{"name":"Item"},{"name":"Root"}],"fields":null}""")]
    [InlineData("Letter", "enumValues(includeDeprecated: true) { name isDeprecated deprecationReason }", """{"enumValues":[{"name":"A","isDeprecated":false,"deprecationReason":null},{"name":"B","isDeprecated":true,"deprecationReason":"No longer supported"}]}""")]
    [InlineData("In", "inputFields { name defaultValue }", """{"inputFields":[{"name":"a","defaultValue":"1"},{"name":"b","defaultValue":"[A]"},{"name":"c","defaultValue":null}]}""")]
    [InlineData("In", "inputFields(includeDeprecated: true) { isDeprecated deprecationReason }", """{"inputFields":[{"isDeprecated":false,"deprecationReason":null},{"isDeprecated":false,"deprecationReason":null},{"isDeprecated":false,"deprecationReason":null},{"isDeprecated":true,"deprecationReason":""}]}""")]
    [InlineData("One", "kind isOneOf", """{"kind":"INPUT_OBJECT","isOneOf":true}""")]
    [InlineData("In", "isOneOf", """{"isOneOf":false}""")]
    [InlineData("Plain", "kind specifiedByURL", """{"kind":"SCALAR","specifiedByURL":null}""")]
    [InlineData("Known", "specifiedByURL", """{"specifiedByURL":"https://example.org/known"}""")]
    [InlineData("__Type", "kind name", """{"kind":"OBJECT","name":"__Type"}""")]
    [InlineData("__TypeKind", "kind", """{"kind":"ENUM"}""")]
    public void Type_OfEachKind_TellsItsMembers(string type, string fields, string expected) =>
        Assert.Equal(expected, Ask($"{{ __type(name: \"{type}\") {{ {fields} }} }}")["__type"]!.ToJsonString());

    [Fact]
    public void Type_OfAField_UnwrapsStepByStep()
    {
        const string Query = "{ __type(name: \"Item\") { fields { name type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind } } } } } } } }";
        var all = Ask(Query)["__type"]!["fields"]![2]!;
        Assert.Equal(
            """{"name":"all","type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"LIST","name":null,"ofType":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","name":null,"ofType":{"kind":"OBJECT"}}}}}}""",
            all.ToJsonString());
    }

    [Fact]
    public void Directive_Arguments_LeaveDeprecatedOnesOutUnlessAskedFor()
    {
        var mark = Ask("{ __schema { directives { name few: args { name } all: args(includeDeprecated: true) { name } } } }")["__schema"]!["directives"]!.AsArray()[^1]!;
        Assert.Equal("""{"name":"mark","few":[{"name":"a"}],"all":[{"name":"a"},{"name":"old"}]}""", mark.ToJsonString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("item")]
    [InlineData("query")]
    [InlineData("[Item]")]
    [InlineData("Item!")]
    [InlineData("__Nothing")]
    public void Type_OfNoType_IsNull(string name) => Assert.Null(Ask($"{{ __type(name: \"{name}\") {{ name }} }}")["__type"]);

    [Fact]
    public void Types_Listed_AreTheSchemasAndEachCanBeAskedFor()
    {
        var names = Ask("{ __schema { types { name } } }")["__schema"]!["types"]!.AsArray().Select(type => (string)type!["name"]!).ToList();
        Assert.Equal(Schema.Types.Select(type => type.Name), names);
        Assert.All(names, name => Assert.Equal(name, (string?)Ask($"{{ __type(name: \"{name}\") {{ name }} }}")["__type"]!["name"]));
    }

    [Fact]
    public void References_InTheWholeAnswer_AreToListedTypes()
    {
        const string Query = """
            { __schema { types { name fields(includeDeprecated: true) { ...T args(includeDeprecated: true) { ...T } } inputFields(includeDeprecated: true) { ...T } interfaces { name } possibleTypes { name } } } }
            fragment T on __Field { type { name ofType { name ofType { name ofType { name ofType { name } } } } } }
            """;
        var listed = Pets.Schema.Types.Select(type => type.Name).ToHashSet();
        var text = IntrospectionRunner.Run(Pets.Schema, Query).ToJsonString();
        var named = System.Text.RegularExpressions.Regex.Matches(text, "\"name\":\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToHashSet();
        Assert.Empty(named.Where(name => char.IsUpper(name[0]) || name.StartsWith("__", StringComparison.Ordinal)).Except(listed));
    }

    private static string Shown(Argument argument) =>
        $"{argument.Name}: {argument.Type}{(argument.DefaultValue is { } value ? $" = {SyntaxPrinter.Print(value)}" : "")}";

    private static JsonObject Ask(string query) => IntrospectionRunner.Run(Schema, query);
}
