using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Tests.Types.Input;

/// <summary>The tables of sections 3.11 (lists) and 3.10.1 (oneOf input objects), by literal and by variable.</summary>
public sealed class ListAndOneOfCoercionTests
{
    private static readonly Schema Schema = SchemaFromSdl.Build("""
        enum Color { RED GREEN }
        input Point { x: Int! = 0 y: Int at: [Point!] }
        input One @oneOf { a: String b: Int c: Point d: One e: [Int] }
        type Query { one(of: One): Int ones(of: [One!]): Int points(of: [Point]): Int lists(of: [[Int]]): Int colors(of: [Color!]): Int }
        """);

    [Theory]
    [InlineData("[Int]", "[1, 2, 3]", "[1,2,3]")]
    [InlineData("[Int]", "1", "[1]")]
    [InlineData("[Int]", "null", "null")]
    [InlineData("[Int]", "[null]", "[null]")]
    [InlineData("[Int]", "[]", "[]")]
    [InlineData("[[Int]]", "[[1], [2, 3]]", "[[1],[2,3]]")]
    [InlineData("[[Int]]", "[1, 2, 3]", "[[1],[2],[3]]")]
    [InlineData("[[Int]]", "[1, null, 3]", "[[1],null,[3]]")]
    [InlineData("[[Int]]", "[[1], null, 3]", "[[1],null,[3]]")]
    [InlineData("[[Int]]", "[[null]]", "[[null]]")]
    [InlineData("[[Int]]", "1", "[[1]]")]
    [InlineData("[[Int]]", "null", "null")]
    [InlineData("[[[Int]]]", "[1, [2, [3]]]", "[[[1]],[[2],[3]]]")]
    [InlineData("[Int!]!", "1", "[1]")]
    [InlineData("[[Int!]!]!", "1", "[[1]]")]
    [InlineData("[Point]", "{ y: 1 }", """[{"x":0,"y":1}]""")]
    [InlineData("[Point]", "[{ }, null]", """[{"x":0},null]""")]
    [InlineData("Point", "{ at: { at: { x: 1 } } }", """{"x":0,"at":[{"x":0,"at":[{"x":1}]}]}""")]
    [InlineData("One", "{ e: 1 }", """{"e":[1]}""")]
    [InlineData("[One!]", "{ b: 1 }", """[{"b":1}]""")]
    public void ListsAndSingles_ByLiteralAndByVariable_AreTheSame(string type, string literal, string expected)
    {
        Assert.Equal(expected, InputCoercer.CoerceLiteral(Schema, type, literal));
        Assert.Equal(expected, InputCoercer.CoerceJson(Schema, type, AsJson(literal)));
    }

    [Theory]
    [InlineData("[Int]", "[1, \"b\", true]", "Int cannot represent non-integer value: \"b\"", "\"b\" at \"v[1]\"; Int cannot represent non-integer value: \"b\"")]
    [InlineData("[Int!]", "[1, null]", "Expected value of type \"Int!\", found null.", "null at \"v[1]\"; Expected non-nullable type \"Int!\" not to be null.")]
    [InlineData("[[Int]!]", "[[1], null]", "Expected value of type \"[Int]!\", found null.", "null at \"v[1]\"; Expected non-nullable type \"[Int]!\" not to be null.")]
    [InlineData("[[Int]]", "[[[1]]]", "Int cannot represent non-integer value: [1]", "[1] at \"v[0][0]\"; Int cannot represent non-integer value: […]")]
    [InlineData("[Point]", "[{ x: null }]", "Expected value of type \"Int!\", found null.", "null at \"v[0].x\"; Expected non-nullable type \"Int!\" not to be null.")]
    [InlineData("[Point]", "[1]", "Expected value of type \"Point\", found 1.", "1 at \"v[0]\"; Expected type \"Point\" to be an object.")]
    [InlineData("Point", "{ at: [null] }", "Expected value of type \"Point!\", found null.", "null at \"v.at[0]\"; Expected non-nullable type \"Point!\" not to be null.")]
    [InlineData("Point", "{ at: { at: { y: true } } }", "Int cannot represent non-integer value: true", "true at \"v.at.at.y\"; Int cannot represent non-integer value: true")]
    public void ListsAndSingles_WithAWrongItem_SayWhere(string type, string literal, string message, string ofVariable)
    {
        Assert.Equal($"error: {message}", InputCoercer.CoerceLiteral(Schema, type, literal));
        Assert.Equal($"error: Variable \"$v\" got invalid value {ofVariable}", InputCoercer.CoerceJson(Schema, type, AsJson(literal)));
    }

    [Theory]
    [InlineData("{ a: \"abc\" }", "{}", """{"of":{"a":"abc"}}""")]
    [InlineData("{ b: 123 }", "{}", """{"of":{"b":123}}""")]
    [InlineData("{ b: $b }", """{"b":123}""", """{"of":{"b":123}}""")]
    [InlineData("{ a: $a }", """{"a":"abc"}""", """{"of":{"a":"abc"}}""")]
    [InlineData("{ c: { } }", "{}", """{"of":{"c":{"x":0}}}""")]
    [InlineData("{ c: { y: $b } }", "{}", """{"of":{"c":{"x":0}}}""")]
    [InlineData("{ d: { d: { b: $b } } }", """{"b":1}""", """{"of":{"d":{"d":{"b":1}}}}""")]
    [InlineData("{ e: [$b, null] }", "{}", """{"of":{"e":[null,null]}}""")]
    [InlineData("null", "{}", """{"of":null}""")]
    public void OneOf_ExactlyOneMember_IsTaken(string literal, string variables, string expected) =>
        Assert.Equal(expected, InputCoercer.Coerce(Schema, $"query ($a: String, $b: Int) {{ one(of: {literal}) }}", variables));

    [Theory]
    [InlineData("{ a: \"abc\", b: 123 }", "{}", "Exactly one key must be specified for OneOf type \"One\".")]
    [InlineData("{ a: null, b: 123 }", "{}", "Exactly one key must be specified for OneOf type \"One\".")]
    [InlineData("{ a: null, b: null }", "{}", "Exactly one key must be specified for OneOf type \"One\".")]
    [InlineData("{ a: null }", "{}", "Field \"a\" must be non-null.")]
    [InlineData("{ }", "{}", "Exactly one key must be specified for OneOf type \"One\".")]
    [InlineData("{ a: $a, b: 123 }", """{"a":null}""", "Exactly one key must be specified for OneOf type \"One\".")]
    [InlineData("{ a: $a, b: 123 }", "{}", "Exactly one key must be specified for OneOf type \"One\".")]
    [InlineData("{ a: $a, b: $b }", """{"a":"abc"}""", "Exactly one key must be specified for OneOf type \"One\".")]
    [InlineData("{ b: $b }", "{}", "Exactly one key must be specified for OneOf type \"One\".")]
    [InlineData("{ b: $b }", """{"b":null}""", "Field \"b\" must be non-null.")]
    [InlineData("{ d: { } }", "{}", "Exactly one key must be specified for OneOf type \"One\".")]
    [InlineData("{ d: { a: null } }", "{}", "Field \"a\" must be non-null.")]
    [InlineData("{ f: 1 }", "{}", "Field \"f\" is not defined by type \"One\".")]
    [InlineData("\"abc123\"", "{}", "Expected value of type \"One\", found \"abc123\".")]
    [InlineData("[{ b: 1 }]", "{}", "Expected value of type \"One\", found [{ b: 1 }].")]
    public void OneOf_OtherLiteral_IsRefused(string literal, string variables, string message) => Assert.Equal(
        $"error: Argument \"of\" has invalid value. {message}",
        InputCoercer.Coerce(Schema, $"query ($a: String, $b: Int) {{ one(of: {literal}) }}", variables));

    [Theory]
    [InlineData("One", """{"a":"abc","b":123}""", """{"a":"abc","b":123}; Exactly one key must be specified for OneOf type "One".""")]
    [InlineData("One", """{"a":"abc","b":null}""", """{"a":"abc","b":null}; Exactly one key must be specified for OneOf type "One".""")]
    [InlineData("One", """{"a":null}""", """{"a":null}; Field "a" must be non-null.""")]
    [InlineData("One", "{}", """{}; Exactly one key must be specified for OneOf type "One".""")]
    [InlineData("One", """{"f":1}""", """{"f":1}; Field "f" is not defined by type "One".""")]
    [InlineData("One", """{"b":1,"f":1}""", """{"b":1,"f":1}; Field "f" is not defined by type "One".""")]
    [InlineData("One", """{"d":{"a":1}}""", """1 at "v.d.a"; String cannot represent a non string value: 1""")]
    [InlineData("One", """{"d":{}}""", """{} at "v.d"; Exactly one key must be specified for OneOf type "One".""")]
    [InlineData("One", "\"abc\"", "\"abc\"; Expected type \"One\" to be an object.")]
    [InlineData("[One!]", """[{"a":"x"},{}]""", """{} at "v[1]"; Exactly one key must be specified for OneOf type "One".""")]
    [InlineData("[One!]", """[{"a":"x"},null]""", """null at "v[1]"; Expected non-nullable type "One!" not to be null.""")]
    public void OneOf_OtherVariable_IsRefusedWithItsPlace(string type, string json, string message) =>
        Assert.Equal($"error: Variable \"$v\" got invalid value {message}", InputCoercer.CoerceJson(Schema, type, json));

    [Theory]
    [InlineData("[RED, GREEN]", """["RED","GREEN"]""")]
    [InlineData("RED", """["RED"]""")]
    public void Enums_InLists_AreNamesInDocumentsAndTextInJson(string literal, string json)
    {
        Assert.Equal(json, InputCoercer.CoerceLiteral(Schema, "[Color!]", literal));
        Assert.Equal(json, InputCoercer.CoerceJson(Schema, "[Color!]", json));
        Assert.StartsWith("error: ", InputCoercer.CoerceLiteral(Schema, "[Color!]", json), StringComparison.Ordinal);
    }

    /// <summary>The literals of these tests are JSON once the names of fields are quoted.</summary>
    private static string AsJson(string literal) =>
        System.Text.RegularExpressions.Regex.Replace(literal, "([a-z]+):", "\"$1\":");
}
