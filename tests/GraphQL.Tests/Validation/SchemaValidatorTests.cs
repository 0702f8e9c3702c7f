using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Types;
using ScoringPlatform.GraphQL.Types.Scalars;

namespace ScoringPlatform.GraphQL.Tests.Validation;

public sealed class SchemaValidatorTests
{
    [Theory]
    [InlineData("interface A { a: Int } type Query implements A { a: Int! }")]
    [InlineData("interface A { a: [A] } type Query implements A { a: [Query!]! }")]
    [InlineData("interface A { a(x: Int): Int } type Query implements A { a(x: Int, y: Int, z: Int! = 1): Int }")]
    [InlineData("interface A implements B { a: Int } interface B { a: Int } type Query implements A & B { a: Int }")]
    [InlineData("interface A { a: U } union U = Query type Query implements A { a: Query }")]
    [InlineData("interface A { a: Int @deprecated } type Query implements A { a: Int @deprecated }")]
    [InlineData("input I { a: [I!]! b: I } type Query { a(i: I): Int }")]
    [InlineData("input I { a: J! } input J { b: I } type Query { a(i: I): Int }")]
    [InlineData("input I @oneOf { a: Int b: I } type Query { a(i: I): Int }")]
    [InlineData("input I @oneOf { a: J } input J { i: I } type Query { a(i: I): Int }")]
    [InlineData("input I { a: I = { a: null } } type Query { a(i: I): Int }")]
    [InlineData("input I { a: Int! = 1 @deprecated } type Query { a(b: Int @deprecated, i: I = { a: 2 }): Int }")]
    [InlineData("type Query { a(b: [Int!]! = [1, 2], c: [Int] = 3): Int }")]
    [InlineData("type Query { a: Query }")]
    [InlineData("schema { query: Q mutation: M } type Q { a: Int } type M { a: Int }")]
    [InlineData("directive @a(b: Int! = 1) repeatable on FIELD type Query { a: Int }")]
    public void Build_LawfulTypeSystem_Succeeds(string sdl) => Assert.NotNull(SchemaFromSdl.Build(sdl));

    [Theory]
    [InlineData("type Query", "Type Query must define one or more fields.")]
    [InlineData("type Query { a: Int } type Other", "Type Other must define one or more fields.")]
    [InlineData("type Mutation { a: Int }", "Query root type must be provided.")]
    [InlineData("schema { query: Query mutation: Query } type Query { a: Int }", "All root types must be different, \"Query\" type is used as several of them.")]
    [InlineData("type Query { __a: Int }", "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type __Bad { a: Int } type Query { a: __Bad }", "Name \"__Bad\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type Query { a(__b: Int): Int }", "Name \"__b\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("enum E { __A } type Query { a: E }", "Name \"__A\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("directive @__a on FIELD type Query { a: Int }", "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type Query { a(b: Query): Int }", "The type of Query.a(b:) must be Input Type but got: Query.")]
    [InlineData("input I { a: Query } type Query { a(i: I): Int }", "The type of I.a must be Input Type but got: Query.")]
    [InlineData("directive @a(b: Query) on FIELD type Query { a: Int }", "The type of @a(b:) must be Input Type but got: Query.")]
    [InlineData("type Query { a: I } input I { a: Int }", "The type of Query.a must be Output Type but got: I.")]
    [InlineData("union U type Query { a: U }", "Union type U must define one or more member types.")]
    [InlineData("enum E type Query { a: E }", "Enum type E must define one or more values.")]
    [InlineData("input I type Query { a(i: I): Int }", "Input Object type I must define one or more fields.")]
    [InlineData("interface A { a: Int } type Query implements A { b: Int }", "Interface field A.a expected but Query does not provide it.")]
    [InlineData("interface A { a: Int } type Query implements A { a: String }", "Interface field A.a expects type Int but Query.a is type String.")]
    [InlineData("interface A { a: Int! } type Query implements A { a: Int }", "Interface field A.a expects type Int! but Query.a is type Int.")]
    [InlineData("interface A { a(x: Int): Int } type Query implements A { a: Int }", "Interface field argument A.a(x:) expected but Query.a does not provide it.")]
    [InlineData("interface A { a(x: Int): Int } type Query implements A { a(x: String): Int }", "Interface field argument A.a(x:) expects type Int but Query.a(x:) is type String.")]
    [InlineData("interface A { a: Int } type Query implements A { a(x: Int!): Int }", "Object field Query.a includes required argument x that is missing from the Interface field A.a.")]
    [InlineData("interface A { a: Int } type Query implements A { a: Int @deprecated }", "Interface field A.a is not deprecated, so implementation field Query.a must not be deprecated.")]
    [InlineData("interface A implements B { a: Int } interface B { a: Int } type Query implements A { a: Int }", "Type Query must implement B because it is implemented by A.")]
    [InlineData("interface A implements A { a: Int } type Query { a: Int }", "Type A cannot implement itself because it would create a circular reference.")]
    [InlineData("input I { a: I! } type Query { a(i: I): Int }", "Cannot reference Input Object \"I\" within itself through a series of non-null fields: \"a\".")]
    [InlineData("input I { a: J! } input J { b: I! } type Query { a(i: I): Int }", "Cannot reference Input Object \"I\" within itself through a series of non-null fields: \"a.b\".")]
    [InlineData("input I { a: I = {} } type Query { a(i: I): Int }", "Cannot reference Input Object field I.a within itself through a series of default values.")]
    [InlineData("input I @oneOf { a: Int! } type Query { a(i: I): Int }", "OneOf input field I.a must be nullable.")]
    [InlineData("input I @oneOf { a: Int = 1 } type Query { a(i: I): Int }", "OneOf input field I.a cannot have a default value.")]
    [InlineData("input I @oneOf { a: I } type Query { a(i: I): Int }", "OneOf Input Object I must be inhabited but all fields recursively reference only other OneOf Input Objects.")]
    [InlineData("type Query { a(b: Int! @deprecated): Int }", "Required argument Query.a(b:) cannot be deprecated.")]
    [InlineData("input I { a: Int! @deprecated } type Query { a(i: I): Int }", "Required input field I.a cannot be deprecated.")]
    [InlineData("type Query { a(b: Int = \"x\"): Int }", "Query.a(b:) has invalid default value: Int cannot represent non-integer value: \"x\"")]
    [InlineData("input I { a: E = NO } enum E { YES } type Query { a(i: I): Int }", "I.a has invalid default value: Value \"NO\" does not exist in \"E\" enum.")]
    public void Build_OneFault_SaysSo(string sdl, string message) =>
        Assert.Equal(message, Assert.Single(Assert.Throws<SchemaException>(() => SchemaFromSdl.Build(sdl)).Errors).Message);

    [Fact]
    public void Build_InterfacesThatImplementEachOther_ReportsBoth()
    {
        const string Sdl = "interface A implements B { a: Int } interface B implements A { a: Int } type Query { a: Int }";
        Assert.Equal(
            [
                "Type A cannot implement B because it would create a circular reference.",
                "Type B cannot implement A because it would create a circular reference.",
            ],
            Assert.Throws<SchemaException>(() => SchemaFromSdl.Build(Sdl)).Errors.Select(error => error.Message));
    }

    [Fact]
    public void Build_ManyFaults_ReportsAllOfThem()
    {
        const string Sdl = "type Query { __a: I } input I { b: Query } union U enum E type T";
        var errors = Assert.Throws<SchemaException>(() => SchemaFromSdl.Build(Sdl)).Errors;
        Assert.Equal(6, errors.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a-b")]
    [InlineData("größe")]
    [InlineData("a b")]
    public void Build_NameOutsideTheGrammar_IsRefused(string name)
    {
        var query = new ObjectType("Query") { Fields = { new ObjectField(name, new IntType()) } };
        var error = Assert.Single(Assert.Throws<SchemaException>(() => new SchemaBuilder { Query = query }.Build()).Errors);
        Assert.StartsWith($"\"{name}\" is no name", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_TwoTypesOfOneName_IsRefused()
    {
        var query = new ObjectType("Query")
        {
            Fields = { new ObjectField("a", new ObjectType("Same")), new ObjectField("b", new ObjectType("Same")) },
        };
        var errors = Assert.Throws<SchemaException>(() => new SchemaBuilder { Query = query }.Build()).Errors;
        Assert.Equal("Schema must contain uniquely named types but contains multiple types named \"Same\".", Assert.Single(errors).Message);
    }

    [Fact]
    public void Build_TwoDirectivesOfOneName_IsRefused()
    {
        const string Sdl = "directive @a on FIELD directive @a on QUERY type Query { a: Int }";
        var errors = Assert.Throws<SchemaException>(() => SchemaFromSdl.Build(Sdl)).Errors;
        Assert.Equal("There can be only one directive named \"@a\".", Assert.Single(errors).Message);
    }
}
