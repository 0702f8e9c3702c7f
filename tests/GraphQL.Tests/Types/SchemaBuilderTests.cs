using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Types;
using ScoringPlatform.GraphQL.Types.Scalars;

namespace ScoringPlatform.GraphQL.Tests.Types;

/// <summary>Schemas put together by hand: what is found from the roots, what is added, and what is frozen.</summary>
public sealed class SchemaBuilderTests
{
    [Fact]
    public void Build_TypesReachableEveryWay_AreFound()
    {
        var number = new IntType();
        var deep = new InputObjectType("Deep") { Fields = { new InputField("n", number) } };
        var input = new InputObjectType("In") { Fields = { new InputField("deep", new ListType(new NonNullType(deep))) } };
        var letter = new EnumType("Letter") { Values = { new EnumValue("A") } };
        var ofDirective = new InputObjectType("OfDirective") { Fields = { new InputField("n", number) } };
        var contract = new InterfaceType("Contract") { Fields = { new ObjectField("n", number) } };
        var member = new ObjectType("Member") { Fields = { new ObjectField("n", number) }, Interfaces = { contract } };
        var either = new UnionType("Either") { Types = { member } };
        var field = new ObjectField("either", new NonNullType(new ListType(either)))
        {
            Arguments = { new Argument("in", input), new Argument("letters", new ListType(letter)) },
        };
        var schema = new SchemaBuilder
        {
            Query = new ObjectType("Start") { Fields = { field } },
            Mutation = new ObjectType("Change") { Fields = { new ObjectField("n", number) } },
            Subscription = new ObjectType("Watch") { Fields = { new ObjectField("n", number) } },
            Directives = { new DirectiveDefinition("d", DirectiveLocation.Field) { Arguments = { new Argument("a", ofDirective) } } },
        }.Build();

        NamedType[] expected = [number, deep, input, letter, ofDirective, contract, member, either];
        Assert.All(expected, type => Assert.Same(type, schema.FindType(type.Name)));
        Assert.All(["Start", "Change", "Watch", "String", "Boolean", "__Schema"], name => Assert.NotNull(schema.FindType(name)));
        Assert.Equal(schema.Types.Length, schema.Types.Select(type => type.Name).Distinct().Count());
    }

    [Fact]
    public void Build_OwnScalarsOfSpecifiedNames_AreUsedByIntrospectionToo()
    {
        var (text, boolean) = (new StringType(), new BooleanType());
        var schema = new SchemaBuilder { Query = Root(new ObjectField("a", text), new ObjectField("b", boolean)) }.Build();
        Assert.Same(text, schema.FindType("String"));
        Assert.Same(boolean, schema.FindType("Boolean"));
        Assert.Same(text, ((ObjectType)schema.FindType("__Type")!).Fields["name"].Type);
        Assert.Same(boolean, schema.FindDirective("skip")!.Arguments["if"].Type.Named);
    }

    [Fact]
    public void Build_DirectiveOfASpecifiedName_TakesItsPlace()
    {
        var own = new DirectiveDefinition("deprecated", DirectiveLocation.FieldDefinition, DirectiveLocation.Object);
        var schema = new SchemaBuilder { Query = Root(new ObjectField("a", new IntType())), Directives = { own } }.Build();
        Assert.Same(own, schema.FindDirective("deprecated"));
        Assert.Equal(5, schema.Directives.Length);
    }

    [Fact]
    public void Build_WithoutQuery_SaysSo()
    {
        var builder = new SchemaBuilder { Mutation = new ObjectType("Mutation") { Fields = { new ObjectField("a", new IntType()) } } };
        Assert.Equal("Query root type must be provided.", Assert.Single(Assert.Throws<SchemaException>(builder.Build).Errors).Message);
    }

    [Fact]
    public void Build_DirectiveWithoutLocation_SaysSo()
    {
        var builder = new SchemaBuilder { Query = Root(new ObjectField("a", new IntType())), Directives = { new DirectiveDefinition("d") } };
        Assert.Equal("Directive @d must include 1 or more locations.", Assert.Single(Assert.Throws<SchemaException>(builder.Build).Errors).Message);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("null")]
    public void Build_EnumValueThatReadsAsALiteral_SaysSo(string name)
    {
        var letter = new EnumType("Letter") { Values = { new EnumValue(name) } };
        var error = Assert.Throws<SchemaException>(new SchemaBuilder { Query = Root(new ObjectField("a", letter)) }.Build);
        Assert.Equal($"Enum type Letter cannot include value: {name}.", Assert.Single(error.Errors).Message);
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("a-b")]
    [InlineData("1a")]
    [InlineData("")]
    [InlineData("\u00E9t\u00E9")]
    [InlineData("a\n")]
    public void Build_NamesOutsideTheGrammar_AreRefusedEverywhere(string name)
    {
        var number = new IntType();
        var letter = new EnumType("Letter") { Values = { new EnumValue(name) } };
        var input = new InputObjectType("In") { Fields = { new InputField(name, number) } };
        var field = new ObjectField(name, letter) { Arguments = { new Argument(name, input) } };
        var builder = new SchemaBuilder
        {
            Query = Root(field),
            Types = { new ObjectType(name) { Fields = { new ObjectField("a", number) } } },
            Directives = { new DirectiveDefinition(name, DirectiveLocation.Field) },
        };
        var errors = Assert.Throws<SchemaException>(builder.Build).Errors;
        Assert.Equal(6, errors.Length);
        Assert.All(errors, error => Assert.StartsWith($"\"{name}\" is no name", error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Build_Finished_FreezesEveryMember()
    {
        var number = new IntType();
        var value = new EnumValue("A");
        var letter = new EnumType("Letter") { Values = { value } };
        var inputField = new InputField("n", number);
        var input = new InputObjectType("In") { Fields = { inputField } };
        var contract = new InterfaceType("Contract") { Fields = { new ObjectField("n", number) } };
        var member = new ObjectType("Member") { Fields = { new ObjectField("n", number) } };
        var either = new UnionType("Either") { Types = { member } };
        var argument = new Argument("in", input);
        var directive = new DirectiveDefinition("d", DirectiveLocation.Field) { Arguments = { new Argument("a", number) } };
        var query = Root(new ObjectField("a", letter) { Arguments = { argument } }, new ObjectField("b", either), new ObjectField("c", contract));
        _ = new SchemaBuilder { Query = query, Directives = { directive } }.Build();

        Action[] changes =
        [
            () => number.SpecifiedBy = "x",
            () => number.Description = "x",
            () => letter.Description = "x",
            () => letter.Values.Add(new EnumValue("B")),
            () => value.DeprecationReason = "x",
            () => input.IsOneOf = true,
            () => input.CreateInstance = null,
            () => input.Fields.RemoveAt(0),
            () => inputField.DefaultValue = null,
            () => inputField.Type = number,
            () => inputField.Convert = null,
            () => contract.Fields.Clear(),
            () => member.Fields[0].Resolver = null,
            () => member.IsTypeOf = null,
            () => either.Types.Clear(),
            () => argument.Description = "x",
            () => directive.IsRepeatable = true,
            () => directive.Arguments.Clear(),
            () => query.Fields["a"].DeprecationReason = "x",
        ];
        Assert.All(changes, change => Assert.Throws<InvalidOperationException>(change));
        Assert.Null(number.SpecifiedBy);
        Assert.Single(letter.Values);
        Assert.Single(input.Fields);
        Assert.Single(contract.Fields);
        Assert.Single(either.Types);
    }

    [Theory]
    [InlineData("Int", "Int")]
    [InlineData("[Int]", "[Int]")]
    [InlineData("[[Int!]!]!", "[[Int!]!]!")]
    [InlineData("Nowhere", null)]
    [InlineData("[Nowhere!]!", null)]
    public void Resolve_Reference_IsTheTypeOrNull(string reference, string? expected)
    {
        var schema = new SchemaBuilder { Query = Root(new ObjectField("a", new IntType())) }.Build();
        Assert.Equal(expected, TypeFromSyntax.Resolve(schema, Parser.ParseType(reference))?.ToString());
    }

    private static ObjectType Root(params ObjectField[] fields)
    {
        var query = new ObjectType("Query");
        query.Fields.AddRange(fields);
        return query;
    }
}
