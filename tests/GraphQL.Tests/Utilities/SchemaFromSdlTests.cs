using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Tests.Utilities;

public sealed class SchemaFromSdlTests
{
    [Fact]
    public void Build_WithoutSchemaBlock_TakesTheRootsByName()
    {
        var schema = SchemaFromSdl.Build("type Query { a: Int } type Mutation { a: Int } type Subscription { a: Int }");
        Assert.Equal("Query Mutation Subscription", Roots(schema));
    }

    [Fact]
    public void Build_WithSchemaBlock_TakesOnlyItsRoots()
    {
        var schema = SchemaFromSdl.Build("schema { query: Q } type Q { a: Int } type Mutation { a: Int }");
        Assert.Equal("Q - -", Roots(schema));
    }

    [Fact]
    public void Build_Extensions_AddToTheirTypes()
    {
        var schema = SchemaFromSdl.Build("""
            type Query { a: U }
            type Mutation { a: Int }
            type T { t: Int }
            interface N { n: Int }
            union U = T
            enum E { ONE }
            input I { a: Int }
            scalar S
            extend schema { mutation: Mutation }
            extend type Query implements N { n: Int e(i: I): E }
            extend union U = Query
            extend enum E { TWO }
            extend input I { b: Int }
            extend scalar S @specifiedBy(url: "https://example.org/s")
            """);
        Assert.Equal(["a", "n", "e"], schema.QueryType.Fields.Select(field => field.Name));
        Assert.Equal("N", Assert.Single(schema.QueryType.Interfaces).Name);
        Assert.Equal(["T", "Query"], ((UnionType)schema.FindType("U")!).Types.Select(type => type.Name));
        Assert.Equal(["ONE", "TWO"], ((EnumType)schema.FindType("E")!).Values.Select(value => value.Name));
        Assert.Equal(["a", "b"], ((InputObjectType)schema.FindType("I")!).Fields.Select(field => field.Name));
        Assert.Equal("https://example.org/s", ((ScalarType)schema.FindType("S")!).SpecifiedBy);
        Assert.Equal("Mutation", schema.MutationType!.Name);
    }

    [Fact]
    public void Build_SpecifiedDirectives_BecomeProperties()
    {
        var schema = SchemaFromSdl.Build("""
            type Query { a(b: Int @deprecated(reason: "r"), i: I): Int @deprecated }
            input I @oneOf { x: Int y: Int }
            """);
        var field = schema.QueryType.Fields["a"];
        Assert.Equal("No longer supported", field.DeprecationReason);
        Assert.Equal("r", field.Arguments["b"].DeprecationReason);
        Assert.True(((InputObjectType)schema.FindType("I")!).IsOneOf);
        Assert.Empty(field.Directives);
    }

    [Fact]
    public void Build_OtherDirectives_StayApplied()
    {
        var schema = SchemaFromSdl.Build("""
            directive @cost(weight: String!) on FIELD_DEFINITION
            type Query { a: Int @cost(weight: "10") }
            """);
        var applied = Assert.Single(schema.QueryType.Fields["a"].Directives);
        Assert.Equal("cost", applied.Name);
        Assert.Equal("10", Assert.IsType<StringValueNode>(applied["weight"]).Value);
        Assert.Null(applied["other"]);
    }

    [Theory]
    [InlineData("type Query { a: Nothing }", "Unknown type: \"Nothing\".", 1, 17)]
    [InlineData("type Query { a: Int } type Query { b: Int }", "There can be only one type named \"Query\".", 1, 28)]
    [InlineData("type Query { a: Int a: Int }", "Field \"Query.a\" can only be defined once.", 1, 21)]
    [InlineData("type Query { a(b: Int, b: Int): Int }", "Argument \"Query.a(b:)\" can only be defined once.", 1, 24)]
    [InlineData("enum E { A A } type Query { a: E }", "Enum value \"E.A\" can only be defined once.", 1, 12)]
    [InlineData("type Query { a: Int } extend type T { b: Int }", "Cannot extend type \"T\" because it is not defined.", 1, 35)]
    [InlineData("type Query { a: Int } scalar S extend type S { b: Int }", "Cannot extend type \"S\" with another kind of type.", 1, 32)]
    [InlineData("type Query implements S { a: Int } scalar S", "Type \"S\" is of the wrong kind here.", 1, 23)]
    [InlineData("union U = U type Query { a: U }", "Type \"U\" is of the wrong kind here.", 1, 11)]
    [InlineData("type Query { a: Int } query { a }", "Only definitions of the type system are expected here.", 1, 23)]
    public void Build_BrokenReference_SaysWhere(string sdl, string message, int line, int column)
    {
        var error = Assert.Single(Assert.Throws<SchemaException>(() => SchemaFromSdl.Build(sdl)).Errors);
        Assert.Equal(message, error.Message);
        Assert.Equal((line, column), (error.Locations[0].Line, error.Locations[0].Column));
    }

    [Fact]
    public void Build_BrokenText_ThrowsTheSyntaxError() =>
        Assert.Throws<GraphQLSyntaxException>(() => SchemaFromSdl.Build("type Query {"));

    private static string Roots(Schema schema) =>
        $"{schema.QueryType.Name} {schema.MutationType?.Name ?? "-"} {schema.SubscriptionType?.Name ?? "-"}";
}
