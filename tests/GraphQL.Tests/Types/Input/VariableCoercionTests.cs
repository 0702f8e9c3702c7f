using System.Text.Json;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Tests.Validation;
using ScoringPlatform.GraphQL.Types.Input;

namespace ScoringPlatform.GraphQL.Tests.Types.Input;

public sealed class VariableCoercionTests
{
    [Theory]
    [InlineData("$a: Int", "{}", "{}")]
    [InlineData("$a: Int", """{"a":null}""", """{"a":null}""")]
    [InlineData("$a: Int = 5", "{}", """{"a":5}""")]
    [InlineData("$a: Int = 5", """{"a":null}""", """{"a":null}""")]
    [InlineData("$a: Int! = 5", "{}", """{"a":5}""")]
    [InlineData("$a: Int!", """{"a":1}""", """{"a":1}""")]
    [InlineData("$a: Float", """{"a":1}""", """{"a":1}""")]
    [InlineData("$a: ID", """{"a":1}""", """{"a":"1"}""")]
    [InlineData("$a: Command", """{"a":"SIT"}""", """{"a":"SIT"}""")]
    [InlineData("$a: [Int]", """{"a":[1,null]}""", """{"a":[1,null]}""")]
    [InlineData("$a: [Int]", """{"a":1}""", """{"a":[1]}""")]
    [InlineData("$a: [[Int!]!]", """{"a":1}""", """{"a":[[1]]}""")]
    [InlineData("$a: [[Int!]!]", """{"a":[1,[2,3]]}""", """{"a":[[1],[2,3]]}""")]
    [InlineData("$a: Complex", """{"a":{"required":true}}""", """{"a":{"required":true,"flag":false}}""")]
    [InlineData("$a: Complex", """{"a":{"required":true,"names":"x","inner":{"required":false,"flag":true}}}""", """{"a":{"required":true,"flag":false,"names":["x"],"inner":{"required":false,"flag":true}}}""")]
    [InlineData("$a: Choice", """{"a":{"number":1}}""", """{"a":{"number":1}}""")]
    [InlineData("$a: Json", """{"a":{"x":[1]}}""", """{"a":{"x":[1]}}""")]
    [InlineData("$a: Int", """{"b":1}""", "{}")]
    public void Coerce_LawfulValue_IsCoerced(string variable, string given, string expected)
    {
        var values = VariableCoercion.Coerce(Pets.Schema, Definitions(variable).VariableDefinitions, Given(given), out var errors);
        Assert.Empty(errors);
        Assert.Equal(expected, JsonSerializer.Serialize(values));
    }

    [Theory]
    [InlineData("$a: Int!", "{}", "Variable \"$a\" of required type \"Int!\" was not provided.")]
    [InlineData("$a: Int!", """{"a":null}""", "Variable \"$a\" of non-null type \"Int!\" must not be null.")]
    [InlineData("$a: Dog", """{"a":1}""", "Variable \"$a\" expected value of type \"Dog\" which cannot be used as an input type.")]
    [InlineData("$a: Int", """{"a":"x"}""", "Variable \"$a\" got invalid value \"x\"; Int cannot represent non-integer value: \"x\"")]
    [InlineData("$a: Int", """{"a":2147483648}""", "Variable \"$a\" got invalid value 2147483648; Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("$a: Command", """{"a":"FLY"}""", "Variable \"$a\" got invalid value \"FLY\"; Value \"FLY\" does not exist in \"Command\" enum.")]
    [InlineData("$a: Command", """{"a":1}""", "Variable \"$a\" got invalid value 1; Enum \"Command\" cannot represent non-string value: 1.")]
    [InlineData("$a: [Int!]", """{"a":[1,null]}""", "Variable \"$a\" got invalid value null at \"a[1]\"; Expected non-nullable type \"Int!\" not to be null.")]
    [InlineData("$a: [[Int!]!]", """{"a":[[1],[2,"x"]]}""", "Variable \"$a\" got invalid value \"x\" at \"a[1][1]\"; Int cannot represent non-integer value: \"x\"")]
    [InlineData("$a: Complex", """{"a":1}""", "Variable \"$a\" got invalid value 1; Expected type \"Complex\" to be an object.")]
    [InlineData("$a: Complex", """{"a":[]}""", "Variable \"$a\" got invalid value []; Expected type \"Complex\" to be an object.")]
    [InlineData("$a: Complex", """{"a":{}}""", "Variable \"$a\" got invalid value {}; Field \"required\" of required type \"Boolean!\" was not provided.")]
    [InlineData("$a: Complex", """{"a":{"required":null}}""", "Variable \"$a\" got invalid value null at \"a.required\"; Expected non-nullable type \"Boolean!\" not to be null.")]
    [InlineData("$a: Complex", """{"a":{"required":true,"x":1}}""", "Variable \"$a\" got invalid value {\"required\":true,\"x\":1}; Field \"x\" is not defined by type \"Complex\".")]
    [InlineData("$a: Complex", """{"a":{"required":true,"inner":{"required":1}}}""", "Variable \"$a\" got invalid value 1 at \"a.inner.required\"; Boolean cannot represent a non boolean value: 1")]
    [InlineData("$a: Choice", """{"a":{}}""", "Variable \"$a\" got invalid value {}; Exactly one key must be specified for OneOf type \"Choice\".")]
    [InlineData("$a: Choice", """{"a":{"number":1,"text":null}}""", "Variable \"$a\" got invalid value {\"number\":1,\"text\":null}; Exactly one key must be specified for OneOf type \"Choice\".")]
    [InlineData("$a: Choice", """{"a":{"number":null}}""", "Variable \"$a\" got invalid value {\"number\":null}; Field \"number\" must be non-null.")]
    public void Coerce_WrongValue_SaysWhereAndWhy(string variable, string given, string message)
    {
        var values = VariableCoercion.Coerce(Pets.Schema, Definitions(variable).VariableDefinitions, Given(given), out var errors);
        Assert.Null(values);
        var error = Assert.Single(errors);
        Assert.Equal(message, error.Message);
        Assert.Equal(ErrorCodes.BadUserInput, error.Code);
        Assert.Equal(new SourceLocation(1, 8), Assert.Single(error.Locations));
    }

    [Fact]
    public void Coerce_PlainDotNetValues_AreTakenLikeJson()
    {
        var given = new Dictionary<string, object?>
        {
            ["a"] = new Dictionary<string, object?> { ["required"] = true, ["names"] = new List<string> { "x" }, ["count"] = 1L },
        };
        var values = VariableCoercion.Coerce(Pets.Schema, Definitions("$a: Complex").VariableDefinitions, given, out var errors);
        Assert.Empty(errors);
        Assert.Equal("""{"a":{"required":true,"count":1,"flag":false,"names":["x"]}}""", JsonSerializer.Serialize(values));
    }

    [Fact]
    public void Coerce_SeveralVariables_ReportsEach()
    {
        VariableCoercion.Coerce(Pets.Schema, Definitions("$a: Int!, $b: Int, $c: Int").VariableDefinitions, Given("""{"b":"x","c":1}"""), out var errors);
        Assert.Equal(["1:8", "1:18"], errors.Select(error => $"{error.Locations[0].Line}:{error.Locations[0].Column}"));
    }

    [Fact]
    public void Coerce_ManyErrors_StopsWithANote()
    {
        var given = Given($$"""{"a":[{{string.Join(',', Enumerable.Repeat("\"x\"", 100))}}]}""");
        VariableCoercion.Coerce(Pets.Schema, Definitions("$a: [Int]").VariableDefinitions, given, out var errors, maxErrors: 3);
        Assert.InRange(errors.Length, 3, 4);
    }

    [Fact]
    public void Coerce_RandomJson_NeverThrows()
    {
        const int Seed = 7;
        var random = new Random(Seed);
        string[] types = ["Int", "Float!", "String", "Boolean", "ID", "Command", "[Int!]", "[[String]]", "Complex", "[Complex!]!", "Choice", "Json"];
        for (var i = 0; i < 3_000; i++)
        {
            var json = RandomJson(random, 3);
            var definitions = Definitions($"$a: {random.GetItems(types, 1)[0]}").VariableDefinitions;
            var values = VariableCoercion.Coerce(Pets.Schema, definitions, Given($$"""{"a":{{json}}}"""), out var errors);
            Assert.True(values is null == errors.Length > 0, $"seed {Seed}: {json}");
        }
    }

    private static string RandomJson(Random random, int depth) => random.Next(depth > 0 ? 10 : 8) switch
    {
        0 => "null",
        1 => "true",
        2 => "1",
        3 => "-1.5e200",
        4 => "99999999999999999999",
        5 => "\"SIT\"",
        6 => "\"\\ud83d\\ude00\"",
        7 => "0.1",
        8 => $"[{string.Join(',', Enumerable.Range(0, random.Next(3)).Select(_ => RandomJson(random, depth - 1)))}]",
        _ => $"{{{string.Join(',', new[] { "required", "count", "number", "inner", "names", "x" }.Where(_ => random.Next(3) == 0).Select(name => $"\"{name}\":{RandomJson(random, depth - 1)}"))}}}",
    };

    private static OperationDefinitionNode Definitions(string variables) =>
        (OperationDefinitionNode)Parser.Parse($"query ({variables}) {{ dog {{ name }} }}").Definitions[0];

    private static IReadOnlyDictionary<string, object?> Given(string json) =>
        JsonInput.ReadMembers(json);
}
