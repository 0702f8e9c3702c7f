using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("ValuesOfCorrectType");

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
    [InlineData("zero, negative zero and exponents", "{ arguments { a: int(value: 0) b: int(value: -0) c: float(value: -0) d: float(value: 1e-400) } }")]
    [InlineData("block string with quotes for text", "{ arguments { a: text(value: \"\"\"a \"quoted\" text\"\"\") b: id(value: \"\"\"x\"\"\") } }")]
    [InlineData("empty text, empty id", "{ arguments { a: text(value: \"\") b: id(value: \"\") } }")]
    [InlineData("empty lists and list of null", "{ arguments { a: texts(value: []) b: texts(value: [null]) c: matrix(value: [[]]) d: requiredTexts(value: []) } }")]
    [InlineData("single value for a list of lists of an object", "{ arguments { range(value: { to: 1, tags: \"x\" }) } }")]
    [InlineData("single object for a list of objects", "{ arguments { a: choices(value: { number: 1 }) b: ranges(value: { to: 2 }) } }")]
    [InlineData("a required input field with default left out", "{ arguments { range(value: { to: 1 }) } }")]
    [InlineData("oneOf in a list, each another field", "{ arguments { choices(value: [{ number: 1 }, { text: \"x\" }, { inner: { required: true } }]) } }")]
    [InlineData("oneOf whose object holds nulls", "{ arguments { choice(value: { inner: { required: true, count: null, names: null } }) } }")]
    [InlineData("oneOf within an input object within oneOf", "{ arguments { choice(value: { inner: { required: true, inner: { required: false } } }) } }")]
    [InlineData("variables inside lists and objects", "query Q($a: Int!, $b: String!) { arguments { range(value: { from: $a, to: $a, tags: [[$b], [\"x\"]] }) } }")]
    [InlineData("null in a custom scalar", "{ arguments { a: json(value: null) b: json(value: [null, { a: null }]) c: json(value: ENUM) } }")]
    [InlineData("null for a nullable list, item and field", "{ arguments { a: choices(value: null) b: texts(value: [null, null]) c: range(value: { to: 1, choice: null, choices: null }) } }")]
    [InlineData("directive with nested input", "{ dog { name @limit(range: { from: 1, to: 2 }, choice: { text: \"x\" }, levels: 1) } }")]
    [InlineData("directive on a variable", "query Q($a: Int @limit(range: { to: 1 }, levels: [1, 2])) { dog { name } }")]
    [InlineData("default of a nullable variable is null", "query Q($a: Int = null, $b: [Int!] = null, $c: Choice = null) { dog { name } }")]
    [InlineData("default of oneOf", "query Q($a: Choice = { number: 1 }, $b: [Choice!]! = { text: \"x\" }) { dog { name } }")]
    [InlineData("default of an unknown type", "query Q($a: Nowhere = { x: [1] }) { dog { name } }")]
    [InlineData("id of digits beyond any integer", "{ arguments { id(value: -99999999999999999999999999) } }")]
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
    [InlineData(
        "a float without fraction for an integer",
        "{ arguments { int(value: 1.0) } }",
        "Int cannot represent non-integer value: 1.0 (1:26)")]
    [InlineData(
        "too large by one and far",
        "{ arguments { a: int(value: 2147483648) b: int(value: 9007199254740993) c: int(value: 123456789012345678901234567890) } }",
        "Int cannot represent non 32-bit signed integer value: 2147483648 (1:29)",
        "Int cannot represent non 32-bit signed integer value: 9007199254740993 (1:55)",
        "Int cannot represent non 32-bit signed integer value: 123456789012345678901234567890 (1:87)")]
    [InlineData(
        "infinite float",
        "{ arguments { a: float(value: 1e400) b: float(value: -1e400) } }",
        "Float cannot represent non numeric value: 1e400 (1:31)",
        "Float cannot represent non numeric value: -1e400 (1:54)")]
    [InlineData(
        "number, truth and enum for text",
        "{ arguments { a: text(value: -1) b: text(value: false) c: text(value: x) d: text(value: []) e: text(value: {}) } }",
        "String cannot represent a non string value: -1 (1:30)",
        "String cannot represent a non string value: false (1:49)",
        "String cannot represent a non string value: x (1:71)",
        "String cannot represent a non string value: [] (1:89)",
        "String cannot represent a non string value: {} (1:108)")]
    [InlineData(
        "number, text and null-like name for boolean",
        "{ arguments { a: boolean(value: 0) b: boolean(value: \"false\") c: boolean(value: True) d: requiredBoolean(value: null) } }",
        "Boolean cannot represent a non boolean value: 0 (1:33)",
        "Boolean cannot represent a non boolean value: \"false\" (1:54)",
        "Boolean cannot represent a non boolean value: True (1:81)",
        "Expected value of type \"Boolean!\", found null. (1:113)")]
    [InlineData(
        "object, list and float for id",
        "{ arguments { a: id(value: {}) b: id(value: [1]) c: id(value: 1e3) d: id(value: x) } }",
        "ID cannot represent a non-string and non-integer value: {} (1:28)",
        "ID cannot represent a non-string and non-integer value: [1] (1:45)",
        "ID cannot represent a non-string and non-integer value: 1e3 (1:63)",
        "ID cannot represent a non-string and non-integer value: x (1:81)")]
    [InlineData(
        "text and list for enum",
        "{ arguments { a: command(value: \"SIT\") b: command(value: [SIT]) c: command(value: { SIT: 1 }) d: command(value: true) } }",
        "Enum \"Command\" cannot represent non-enum value: \"SIT\". Did you mean the enum value \"SIT\"? (1:33)",
        "Enum \"Command\" cannot represent non-enum value: [SIT]. (1:58)",
        "Enum \"Command\" cannot represent non-enum value: { SIT: 1 }. (1:83)",
        "Enum \"Command\" cannot represent non-enum value: true. (1:113)")]
    [InlineData(
        "null in a list of non-null, nested",
        "{ arguments { a: requiredTexts(value: [null, \"x\", null]) b: matrix(value: [[1, null], [null]]) } }",
        "Expected value of type \"String!\", found null. (1:40)",
        "Expected value of type \"String!\", found null. (1:51)",
        "Expected value of type \"Int!\", found null. (1:80)",
        "Expected value of type \"Int!\", found null. (1:88)")]
    [InlineData(
        "wrong depth of list",
        "{ arguments { a: texts(value: [[\"x\"]]) b: matrix(value: [[[1]]]) } }",
        "String cannot represent a non string value: [\"x\"] (1:32)",
        "Int cannot represent non-integer value: [1] (1:59)")]
    [InlineData(
        "single wrong value for a list of lists",
        "{ arguments { a: matrix(value: \"x\") b: matrix(value: [\"x\", [true]]) } }",
        "Int cannot represent non-integer value: \"x\" (1:32)",
        "Int cannot represent non-integer value: \"x\" (1:55)",
        "Int cannot represent non-integer value: true (1:61)")]
    [InlineData(
        "null item of a single wrapper",
        "{ arguments { ranges(value: [null]) } }",
        "Expected value of type \"Range!\", found null. (1:30)")]
    [InlineData(
        "null for a list that may not be null",
        "{ arguments { ranges(value: null) } }",
        "Expected value of type \"[Range!]!\", found null. (1:29)")]
    [InlineData(
        "required field null, in a list",
        "{ arguments { ranges(value: [{ to: null }, { from: null, to: 1 }, {}]) } }",
        "Expected value of type \"Int!\", found null. (1:36)",
        "Expected value of type \"Int!\", found null. (1:52)",
        "Field \"Range.to\" of required type \"Int!\" was not provided. (1:67)")]
    [InlineData(
        "wrong fields at every depth",
        "{ arguments { range(value: { to: \"x\", choice: { number: \"y\" }, choices: [{ text: 1 }], tags: [[1], 2], more: 3 }) } }",
        "Int cannot represent non-integer value: \"x\" (1:34)",
        "Int cannot represent non-integer value: \"y\" (1:57)",
        "String cannot represent a non string value: 1 (1:82)",
        "String cannot represent a non string value: 1 (1:96)",
        "String cannot represent a non string value: 2 (1:100)",
        "Field \"more\" is not defined by type \"Range\". (1:104)")]
    [InlineData(
        "unknown and missing together",
        "{ arguments { complex(value: { requird: true }) } }",
        "Field \"Complex.required\" of required type \"Boolean!\" was not provided. (1:30)",
        "Field \"requird\" is not defined by type \"Complex\". Did you mean \"required\"? (1:32)")]
    [InlineData(
        "oneOf with two, none, null and unknown, in a list",
        "{ arguments { choices(value: [{ number: 1, text: \"x\" }, {}, { text: null }, { other: 1 }, null]) } }",
        "OneOf Input Object \"Choice\" must specify exactly one key. (1:31)",
        "OneOf Input Object \"Choice\" must specify exactly one key. (1:57)",
        "Field \"Choice.text\" must be non-null. (1:61)",
        "Field \"other\" is not defined by type \"Choice\". Did you mean \"inner\"? (1:79)",
        "Expected value of type \"Choice!\", found null. (1:91)")]
    [InlineData(
        "oneOf with three, one of them null",
        "{ arguments { choice(value: { number: 1, text: null, inner: null }) } }",
        "OneOf Input Object \"Choice\" must specify exactly one key. (1:29)")]
    [InlineData(
        "oneOf in a required field of a directive",
        "{ dog { name @limit(range: { to: 1, choice: {} }, choice: { number: null }) } }",
        "OneOf Input Object \"Choice\" must specify exactly one key. (1:45)",
        "Field \"Choice.number\" must be non-null. (1:59)")]
    [InlineData(
        "oneOf as a list",
        "{ arguments { choice(value: [{ number: 1 }]) } }",
        "Expected value of type \"Choice\", found [{ number: 1 }]. (1:29)")]
    [InlineData(
        "oneOf with two variables",
        "query Q($a: Int!, $b: String!) { arguments { choice(value: { number: $a, text: $b }) } }",
        "OneOf Input Object \"Choice\" must specify exactly one key. (1:60)")]
    [InlineData(
        "scalars for objects",
        "{ arguments { a: range(value: 1) b: range(value: \"x\") c: range(value: RED) d: range(value: true) e: range(value: []) f: range(value: [[{ to: 1 }]]) } }",
        "Expected value of type \"Range\", found 1. (1:31)",
        "Expected value of type \"Range\", found \"x\". (1:50)",
        "Expected value of type \"Range\", found RED. (1:71)",
        "Expected value of type \"Range\", found true. (1:92)",
        "Expected value of type \"Range\", found []. (1:114)",
        "Expected value of type \"Range\", found [[{ to: 1 }]]. (1:134)")]
    [InlineData(
        "defaults, deep",
        "query Q($a: Range = { to: \"x\" }, $b: [Choice!] = [{ number: 1, text: \"x\" }, null], $c: [[Int!]!]! = [[1, null], null], $d: Command = \"SIT\", $e: ID! = 1.5) { dog { name } }",
        "Int cannot represent non-integer value: \"x\" (1:27)",
        "OneOf Input Object \"Choice\" must specify exactly one key. (1:51)",
        "Expected value of type \"Choice!\", found null. (1:77)",
        "Expected value of type \"Int!\", found null. (1:106)",
        "Expected value of type \"[Int!]!\", found null. (1:113)",
        "Enum \"Command\" cannot represent non-enum value: \"SIT\". Did you mean the enum value \"SIT\"? (1:134)",
        "ID cannot represent a non-string and non-integer value: 1.5 (1:151)")]
    [InlineData(
        "default null of a required variable",
        "query Q($a: [Int]! = null) { dog { name } }",
        "Expected value of type \"[Int]!\", found null. (1:22)")]
    [InlineData(
        "directive on a variable",
        "query Q($a: Int @limit(range: { from: null, to: 1.5 }, levels: [null])) { dog { name } }",
        "Expected value of type \"Int!\", found null. (1:39)",
        "Int cannot represent non-integer value: 1.5 (1:49)",
        "Expected value of type \"Int!\", found null. (1:65)")]
    [InlineData(
        "directive on a field, spread and inline fragment",
        "{ dog { name @skip(if: null) ...F @include(if: 1) ... @skip(if: \"x\") { name } } } fragment F on Dog { name }",
        "Expected value of type \"Boolean!\", found null. (1:24)",
        "Boolean cannot represent a non boolean value: 1 (1:48)",
        "Boolean cannot represent a non boolean value: \"x\" (1:65)")]
    [InlineData(
        "introspection",
        "{ __type(name: 1) { fields(includeDeprecated: \"yes\") { name } } }",
        "String cannot represent a non string value: 1 (1:16)",
        "Boolean cannot represent a non boolean value: \"yes\" (1:47)")]
    [InlineData(
        "enum nearly known",
        "{ arguments { a: command(value: SITT) b: command(value: heel) c: command(value: \"DOWN\") } }",
        "Value \"SITT\" does not exist in \"Command\" enum. Did you mean the enum value \"SIT\"? (1:33)",
        "Value \"heel\" does not exist in \"Command\" enum. Did you mean the enum value \"HEEL\"? (1:57)",
        "Enum \"Command\" cannot represent non-enum value: \"DOWN\". Did you mean the enum value \"DOWN\"? (1:81)")]
    [InlineData(
        "in an unknown argument only what is known is looked at",
        "{ arguments { int(value: \"x\", unknown: { a: 1 }) } }",
        "Int cannot represent non-integer value: \"x\" (1:26)")]
    [InlineData(
        "in a fragment on an interface",
        "fragment F on Being { name(surname: \"yes\") }",
        "Boolean cannot represent a non boolean value: \"yes\" (1:37)")]
    [InlineData(
        "in a mutation and a subscription",
        "mutation { rename(id: 1.5, name: 1) { name } } subscription { moved(id: true) { name } }",
        "ID cannot represent a non-string and non-integer value: 1.5 (1:23)",
        "String cannot represent a non string value: 1 (1:34)",
        "ID cannot represent a non-string and non-integer value: true (1:73)")]
    [InlineData(
        "inside a block of repeated directives",
        "{ dog { name @tag(name: 1) @tag(name: \"x\", level: \"1\") @tag(name: null) } }",
        "String cannot represent a non string value: 1 (1:25)",
        "Int cannot represent non-integer value: \"1\" (1:51)",
        "Expected value of type \"String!\", found null. (1:67)")]
    public void ValuesOfCorrectType_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
