using ScoringPlatform.GraphQL.Validation;
using ScoringPlatform.GraphQL.Validation.Rules;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeRuleTests
{
    private static readonly RuleDefinition Rule = ValuesOfCorrectTypeRule.Definition;

    [Theory]
    [InlineData("integer", "{ arguments { int(value: 2) } }")]
    [InlineData("negative", "{ arguments { int(value: -2) } }")]
    [InlineData("largest and smallest integer", "{ arguments { a: int(value: 2147483647) b: int(value: -2147483648) } }")]
    [InlineData("null", "{ arguments { int(value: null) text(value: null) texts(value: null) complex(value: null) } }")]
    [InlineData("integer as float", "{ arguments { a: float(value: 1) b: float(value: 1.5) c: float(value: 1e50) } }")]
    [InlineData("text", "{ arguments { a: text(value: \"x\") b: text(value: \"\"\"block\"\"\") } }")]
    [InlineData("boolean", "{ arguments { boolean(value: true) } }")]
    [InlineData("ids", "{ arguments { a: id(value: 1) b: id(value: \"x\") c: id(value: 99999999999999999999) } }")]
    [InlineData("enum", "{ arguments { command(value: HEEL) } }")]
    [InlineData("list", "{ arguments { a: texts(value: [\"a\", null, \"b\"]) b: texts(value: []) c: texts(value: \"one\") } }")]
    [InlineData("list of lists", "{ arguments { a: matrix(value: [[1], [2, 3]]) b: matrix(value: [1]) c: matrix(value: 1) } }")]
    [InlineData("object", "{ arguments { complex(value: { required: true, count: 1, names: [\"a\"], inner: { required: false } }) } }")]
    [InlineData("object without optional fields", "{ arguments { complex(value: { required: true }) } }")]
    [InlineData("oneOf", "{ arguments { a: choice(value: { number: 1 }) b: choice(value: { text: \"x\" }) c: choice(value: { inner: { required: true } }) } }")]
    [InlineData("oneOf with a variable", "query Q($a: Int!) { arguments { choice(value: { number: $a }) } }")]
    [InlineData("custom scalar of any shape", "{ arguments { a: json(value: { a: [1, \"x\", null] }) b: json(value: 1.5) } }")]
    [InlineData("variables", "query Q($a: Int, $b: [String]) { arguments { int(value: $a) texts(value: $b) } }")]
    [InlineData("defaults", "query Q($a: Int = 1, $b: String! = \"x\", $c: Complex = { required: true }, $d: [Int] = 1) { dog { name } }")]
    [InlineData("directive", "{ dog @include(if: true) { name } }")]
    [InlineData("unknown arguments and fields", "{ arguments { int(unknown: \"x\") unknown(value: 1) } }")]
    public void ValuesOfCorrectType_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "text for integer",
        "{ arguments { int(value: \"3\") } }",
        "Int cannot represent non-integer value: \"3\" (1:26)")]
    [InlineData(
        "integer too large",
        "{ arguments { int(value: 2147483648) } }",
        "Int cannot represent non 32-bit signed integer value: 2147483648 (1:26)")]
    [InlineData(
        "integer too small",
        "{ arguments { int(value: -2147483649) } }",
        "Int cannot represent non 32-bit signed integer value: -2147483649 (1:26)")]
    [InlineData(
        "float for integer",
        "{ arguments { a: int(value: 3.0) b: int(value: 1e3) } }",
        "Int cannot represent non-integer value: 3.0 (1:29)",
        "Int cannot represent non-integer value: 1e3 (1:48)")]
    [InlineData(
        "boolean for integer",
        "{ arguments { int(value: true) } }",
        "Int cannot represent non-integer value: true (1:26)")]
    [InlineData(
        "name for integer",
        "{ arguments { int(value: FOO) } }",
        "Int cannot represent non-integer value: FOO (1:26)")]
    [InlineData(
        "text for float",
        "{ arguments { float(value: \"3.3\") } }",
        "Float cannot represent non numeric value: \"3.3\" (1:28)")]
    [InlineData(
        "number for text",
        "{ arguments { a: text(value: 1) b: text(value: 1.0) c: text(value: true) d: text(value: BAR) } }",
        "String cannot represent a non string value: 1 (1:30)",
        "String cannot represent a non string value: 1.0 (1:48)",
        "String cannot represent a non string value: true (1:68)",
        "String cannot represent a non string value: BAR (1:89)")]
    [InlineData(
        "number for boolean",
        "{ arguments { a: boolean(value: 2) b: boolean(value: 1.0) c: boolean(value: \"true\") d: boolean(value: TRUE) } }",
        "Boolean cannot represent a non boolean value: 2 (1:33)",
        "Boolean cannot represent a non boolean value: 1.0 (1:54)",
        "Boolean cannot represent a non boolean value: \"true\" (1:77)",
        "Boolean cannot represent a non boolean value: TRUE (1:103)")]
    [InlineData(
        "float for id",
        "{ arguments { a: id(value: 1.0) b: id(value: true) c: id(value: SOMETHING) } }",
        "ID cannot represent a non-string and non-integer value: 1.0 (1:28)",
        "ID cannot represent a non-string and non-integer value: true (1:46)",
        "ID cannot represent a non-string and non-integer value: SOMETHING (1:65)")]
    [InlineData(
        "wrong for enum",
        "{ arguments { a: command(value: 2) b: command(value: 1.0) c: command(value: true) d: command(value: JUGGLE) e: command(value: sit) } }",
        "Enum \"Command\" cannot represent non-enum value: 2. (1:33)",
        "Enum \"Command\" cannot represent non-enum value: 1.0. (1:54)",
        "Enum \"Command\" cannot represent non-enum value: true. (1:77)",
        "Value \"JUGGLE\" does not exist in \"Command\" enum. (1:101)",
        "Value \"sit\" does not exist in \"Command\" enum. Did you mean the enum value \"SIT\"? (1:127)")]
    [InlineData(
        "wrong item",
        "{ arguments { texts(value: [\"one\", 2]) } }",
        "String cannot represent a non string value: 2 (1:36)")]
    [InlineData(
        "wrong single item",
        "{ arguments { texts(value: 1) } }",
        "String cannot represent a non string value: 1 (1:28)")]
    [InlineData(
        "null item",
        "{ arguments { requiredTexts(value: [\"one\", null]) } }",
        "Expected value of type \"String!\", found null. (1:44)")]
    [InlineData(
        "null for required",
        "{ arguments { requiredText(value: null) requiredBoolean(value: null) } }",
        "Expected value of type \"String!\", found null. (1:35)",
        "Expected value of type \"Boolean!\", found null. (1:64)")]
    [InlineData(
        "list for a scalar",
        "{ arguments { int(value: [1]) } }",
        "Int cannot represent non-integer value: [1] (1:26)")]
    [InlineData(
        "object for a scalar",
        "{ arguments { text(value: { a: 1 }) } }",
        "String cannot represent a non string value: { a: 1 } (1:27)")]
    [InlineData(
        "required field missing",
        "{ arguments { complex(value: { count: 4 }) } }",
        "Field \"Complex.required\" of required type \"Boolean!\" was not provided. (1:30)")]
    [InlineData(
        "wrong field",
        "{ arguments { complex(value: { required: \"x\", names: [\"a\", 2], count: null, flag: null }) } }",
        "Boolean cannot represent a non boolean value: \"x\" (1:42)",
        "String cannot represent a non string value: 2 (1:60)",
        "Expected value of type \"Boolean!\", found null. (1:83)")]
    [InlineData(
        "unknown field",
        "{ arguments { complex(value: { required: true, counts: 1 }) } }",
        "Field \"counts\" is not defined by type \"Complex\". Did you mean \"count\"? (1:48)")]
    [InlineData(
        "unknown field far from every name",
        "{ arguments { complex(value: { required: true, xylophone: 1 }) } }",
        "Field \"xylophone\" is not defined by type \"Complex\". (1:48)")]
    [InlineData(
        "no object",
        "{ arguments { a: complex(value: 1) b: complex(value: \"x\") c: complex(value: [{ required: true }]) } }",
        "Expected value of type \"Complex\", found 1. (1:33)",
        "Expected value of type \"Complex\", found \"x\". (1:54)",
        "Expected value of type \"Complex\", found [{ required: true }]. (1:77)")]
    [InlineData(
        "inner object",
        "{ arguments { complex(value: { required: true, inner: { inner: {} } }) } }",
        "Field \"Complex.required\" of required type \"Boolean!\" was not provided. (1:55)",
        "Field \"Complex.required\" of required type \"Boolean!\" was not provided. (1:64)")]
    [InlineData(
        "oneOf with two",
        "{ arguments { choice(value: { number: 1, text: \"x\" }) } }",
        "OneOf Input Object \"Choice\" must specify exactly one key. (1:29)")]
    [InlineData(
        "oneOf with none",
        "{ arguments { choice(value: {}) } }",
        "OneOf Input Object \"Choice\" must specify exactly one key. (1:29)")]
    [InlineData(
        "oneOf with null",
        "{ arguments { choice(value: { number: null }) } }",
        "Field \"Choice.number\" must be non-null. (1:29)")]
    [InlineData(
        "oneOf of the wrong type",
        "{ arguments { choice(value: { number: \"x\" }) } }",
        "Int cannot represent non-integer value: \"x\" (1:39)")]
    [InlineData(
        "defaults",
        "query Q($a: Int = \"one\", $b: Boolean! = null, $c: Complex = { required: 1 }, $d: Complex = \"x\", $e: [String] = [\"one\", 2]) { dog { name } }",
        "Int cannot represent non-integer value: \"one\" (1:19)",
        "Expected value of type \"Boolean!\", found null. (1:41)",
        "Boolean cannot represent a non boolean value: 1 (1:73)",
        "Expected value of type \"Complex\", found \"x\". (1:92)",
        "String cannot represent a non string value: 2 (1:120)")]
    [InlineData(
        "directive",
        "{ dog @include(if: \"yes\") { name @skip(if: ENUM) } }",
        "Boolean cannot represent a non boolean value: \"yes\" (1:20)",
        "Boolean cannot represent a non boolean value: ENUM (1:44)")]
    public void ValuesOfCorrectType_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
