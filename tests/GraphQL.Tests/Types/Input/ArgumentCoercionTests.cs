using System.Text.Json;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Tests.Validation;
using ScoringPlatform.GraphQL.Types;
using ScoringPlatform.GraphQL.Types.Input;
using ScoringPlatform.GraphQL.Types.Scalars;

namespace ScoringPlatform.GraphQL.Tests.Types.Input;

public sealed class ArgumentCoercionTests
{
    private static readonly Dictionary<string, object?> Variables = new() { ["one"] = 1, ["nothing"] = null, ["yes"] = true };

    [Theory]
    [InlineData("several(x: 1, y: 2)", """{"x":1,"y":2}""")]
    [InlineData("several(y: 2, x: 1)", """{"x":1,"y":2}""")]
    [InlineData("several(x: $one, y: $one)", """{"x":1,"y":1}""")]
    [InlineData("optional", """{"x":0,"y":0}""")]
    [InlineData("optional(x: null)", """{"x":null,"y":0}""")]
    [InlineData("optional(x: $absent, y: $nothing)", """{"x":0,"y":null}""")]
    [InlineData("int", "{}")]
    [InlineData("int(value: null)", """{"value":null}""")]
    [InlineData("int(value: $absent)", "{}")]
    [InlineData("int(value: $nothing)", """{"value":null}""")]
    [InlineData("texts(value: \"a\")", """{"value":["a"]}""")]
    [InlineData("texts(value: [\"a\", $absent, null])", """{"value":["a",null,null]}""")]
    [InlineData("matrix(value: 1)", """{"value":[[1]]}""")]
    [InlineData("matrix(value: [[1, $one]])", """{"value":[[1,1]]}""")]
    [InlineData("complex(value: { required: true })", """{"value":{"required":true,"flag":false}}""")]
    [InlineData("complex(value: { required: $yes, count: $absent, text: null, flag: $absent })", """{"value":{"required":true,"text":null,"flag":false}}""")]
    [InlineData("choice(value: { number: $one })", """{"value":{"number":1}}""")]
    [InlineData("json(value: { a: [1, \"x\"] })", """{"value":{"a":[1,"x"]}}""")]
    public void Coerce_Arguments_FillsInVariablesAndDefaults(string field, string expected)
    {
        var values = Coerce(field, out var error);
        Assert.Null(error);
        Assert.Equal(expected, JsonSerializer.Serialize(values));
    }

    [Theory]
    [InlineData("required", "Argument \"x\" of required type \"Int!\" was not provided.")]
    [InlineData("required(x: $absent)", "Argument \"x\" of required type \"Int!\" was provided the variable \"$absent\" which was not provided a runtime value.")]
    [InlineData("required(x: $nothing)", "Argument \"x\" has invalid value. Expected variable \"$nothing\" provided to type \"Int!\" not to be null.")]
    [InlineData("required(x: null)", "Argument \"x\" has invalid value. Expected value of type \"Int!\", found null.")]
    [InlineData("int(value: \"x\")", "Argument \"value\" has invalid value. Int cannot represent non-integer value: \"x\"")]
    [InlineData("requiredTexts(value: [$absent])", "Argument \"value\" has invalid value. Expected variable \"$absent\" provided to type \"String!\" to provide a runtime value.")]
    [InlineData("complex(value: 1)", "Argument \"value\" has invalid value. Expected value of type \"Complex\", found 1.")]
    [InlineData("complex(value: { x: 1 })", "Argument \"value\" has invalid value. Field \"x\" is not defined by type \"Complex\".")]
    [InlineData("complex(value: { count: 1 })", "Argument \"value\" has invalid value. Field \"required\" of required type \"Boolean!\" was not provided.")]
    [InlineData("choice(value: { number: $nothing })", "Argument \"value\" has invalid value. Field \"number\" must be non-null.")]
    [InlineData("choice(value: { number: $absent })", "Argument \"value\" has invalid value. Exactly one key must be specified for OneOf type \"Choice\".")]
    [InlineData("choice(value: { number: 1, text: $absent })", "Argument \"value\" has invalid value. Exactly one key must be specified for OneOf type \"Choice\".")]
    public void Coerce_WrongArguments_SaysWhy(string field, string message)
    {
        Assert.Null(Coerce(field, out var error));
        Assert.Equal(message, error);
    }

    [Fact]
    public void Coerce_InputObjectWithBinding_MakesTheInstance()
    {
        var text = new StringType();
        var input = new InputObjectType("Name")
        {
            Fields =
            {
                new InputField("first", text) { Convert = value => ((string?)value)?.ToUpperInvariant() },
                new InputField("last", text) { DefaultValue = Parser.ParseValue("\"x\"") },
            },
            CreateInstance = fields => string.Join(' ', fields.Select(field => $"{field.Key}={field.Value}")),
        };
        var argument = new Argument("name", new ListType(input)) { Convert = value => ((object?[])value!).Length };
        var field = new ObjectField("a", text) { Arguments = { argument, new Argument("one", input) } };
        _ = new SchemaBuilder { Query = new ObjectType("Query") { Fields = { field } } }.Build();

        var node = Field("a(name: [{ first: \"a\" }, { first: \"b\" }], one: { first: \"c\" })");
        var values = ArgumentCoercion.Coerce(field.Arguments, node.Arguments, null, out var error);
        Assert.Null(error);
        Assert.Equal(2, values!["name"]);
        Assert.Equal("first=C last=x", values["one"]);
    }

    [Fact]
    public void Coerce_VariableWhoseConversionRefuses_IsLawfulUntilTheFieldIsResolved()
    {
        var input = new InputObjectType("Key")
        {
            Fields = { new InputField("id", new IdType()) { Convert = _ => throw new InputConversionException("Not an id of this type.") } },
        };
        var argument = new Argument("key", input);
        var field = new ObjectField("a", new StringType()) { Arguments = { argument } };
        var schema = new SchemaBuilder { Query = new ObjectType("Query") { Fields = { field } } }.Build();
        var operation = (OperationDefinitionNode)Parser.Parse("query ($key: Key) { a(key: $key) }").Definitions[0];
        var given = new Dictionary<string, object?> { ["key"] = new Dictionary<string, object?> { ["id"] = "x" } };

        var variables = VariableCoercion.Coerce(schema, operation.VariableDefinitions, given, out var errors);
        Assert.Empty(errors);
        var node = (FieldNode)operation.SelectionSet.Selections[0];
        Assert.Null(ArgumentCoercion.Coerce(field.Arguments, node.Arguments, variables, out var error));
        Assert.Equal("Argument \"key\" has invalid value. Not an id of this type.", error!.Message);
        Assert.Equal("x", ((IReadOnlyDictionary<string, object?>)variables!["key"]!)["id"]);
    }

    [Fact]
    public void Coerce_ConversionThatRefuses_IsAnErrorOfTheClient()
    {
        var argument = new Argument("id", new IdType()) { Convert = _ => throw new InputConversionException("Not an id of this type.") };
        var values = ArgumentCoercion.Coerce([argument], Field("a(id: \"x\")").Arguments, null, out var error);
        Assert.Null(values);
        Assert.Equal("Argument \"id\" has invalid value. Not an id of this type.", error!.Message);
    }

    [Theory]
    [InlineData("Int", 5, "5")]
    [InlineData("Float", 1.5, "1.5")]
    [InlineData("Float", 2.0, "2")]
    [InlineData("String", "a \"b\"", "\"a \\\"b\\\"\"")]
    [InlineData("Boolean", true, "true")]
    [InlineData("ID", 7, "\"7\"")]
    [InlineData("Command", "SIT", "SIT")]
    [InlineData("[Int!]!", new[] { 1, 2 }, "[1, 2]")]
    [InlineData("[Int]", 1, "1")]
    [InlineData("Int", null, "null")]
    public void LiteralFromValue_RuntimeValue_IsItsLiteral(string type, object? value, string literal) =>
        Assert.Equal(
            literal,
            SyntaxPrinter.Print(LiteralFromValue.Create(value, TypeFromSyntax.Resolve(Pets.Schema, Parser.ParseType(type))!)));

    [Fact]
    public void LiteralFromValue_AnotherType_IsRefused() =>
        Assert.Throws<ArgumentException>(() => LiteralFromValue.Create("x", new IntType()));

    private static Dictionary<string, object?>? Coerce(string text, out string? error)
    {
        var node = Field(text);
        var definition = ((ObjectType)Pets.Schema.FindType("Arguments")!).Fields[node.Name.Value];
        var values = ArgumentCoercion.Coerce(definition.Arguments, node.Arguments, Variables, out var found);
        error = found?.Message;
        return values;
    }

    private static FieldNode Field(string text) =>
        (FieldNode)((OperationDefinitionNode)Parser.Parse($"{{ {text} }}").Definitions[0]).SelectionSet.Selections[0];
}
