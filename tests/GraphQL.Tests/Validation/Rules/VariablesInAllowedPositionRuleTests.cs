using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("VariablesInAllowedPosition");

    [Theory]
    [InlineData("the same type", "query Q($a: Boolean) { arguments { boolean(value: $a) } }")]
    [InlineData("the same type in a fragment", "query Q($a: Boolean) { arguments { ...F } } fragment F on Arguments { boolean(value: $a) }")]
    [InlineData("non-null for nullable", "query Q($a: Boolean!) { arguments { boolean(value: $a) } }")]
    [InlineData("lists", "query Q($a: [String]) { arguments { texts(value: $a) } }")]
    [InlineData("non-null items", "query Q($a: [String!]) { arguments { texts(value: $a) } }")]
    [InlineData("item of a list", "query Q($a: String) { arguments { texts(value: [$a]) } }")]
    [InlineData("object", "query Q($a: Complex) { arguments { complex(value: $a) } }")]
    [InlineData("field of an object", "query Q($a: Boolean = false) { arguments { complex(value: { required: $a }) } }")]
    [InlineData("nullable with default", "query Q($a: Int = 1) { arguments { required(x: $a) } }")]
    [InlineData("nullable where the argument has a default", "query Q($a: Int) { arguments { requiredWithDefault(x: $a) } }")]
    [InlineData("nullable where the input field has a default", "query Q($a: Boolean) { arguments { complex(value: { required: true, flag: $a }) } }")]
    [InlineData("directive", "query Q($a: Boolean!) { dog @include(if: $a) { name } }")]
    [InlineData("nullable with default in a directive", "query Q($a: Boolean = false) { dog @include(if: $a) { name } }")]
    [InlineData("oneOf with non-null", "query Q($a: Int!) { arguments { choice(value: { number: $a }) } }")]
    [InlineData("nullable below oneOf", "query Q($a: Int) { arguments { choice(value: { inner: { required: true, count: $a } }) } }")]
    [InlineData("unknown type", "query Q($a: Nothing) { arguments { int(value: $a) } }")]
    [InlineData("undefined variable", "{ arguments { int(value: $a) } }")]
    [InlineData("inside a custom scalar", "query Q($a: Int) { arguments { json(value: { a: $a }) } }")]
    [InlineData("lists of lists", "query Q($a: [[Int!]!]!) { arguments { matrix(value: $a) } }")]
    [InlineData("stricter inside", "query Q($a: [[Int!]!]) { arguments { matrix(value: $a) } }")]
    [InlineData("variable as one list of a list of lists", "query Q($a: [Int!]!) { arguments { matrix(value: [$a, [1]]) } }")]
    [InlineData("variable as one item of a list of lists", "query Q($a: Int!) { arguments { matrix(value: [[$a]]) } }")]
    [InlineData("nullable where the list argument has a default", "query Q($a: [Range!]) { arguments { ranges(value: $a) } }")]
    [InlineData("a default of null and an argument with default", "query Q($a: Int = null) { arguments { requiredWithDefault(x: $a) } }")]
    [InlineData("nullable with default in an input field", "query Q($a: Int = 1) { arguments { range(value: { to: $a }) } }")]
    [InlineData("nullable in an input field with default", "query Q($a: Int) { arguments { range(value: { from: $a, to: 1 }) } }")]
    [InlineData("non-null in a list of a oneOf", "query Q($a: Choice!) { arguments { choices(value: [$a]) } }")]
    [InlineData("oneOf variable as list", "query Q($a: [Choice!]) { arguments { a: choices(value: $a) b: range(value: { to: 1, choices: $a }) } }")]
    [InlineData("nested in a directive", "query Q($a: Int!, $b: Range!, $c: [Int!]) { dog { name @limit(range: { to: $a }) nickname @limit(range: $b, levels: $c) } }")]
    [InlineData("the same variable in positions of another nullability", "query Q($a: Int!) { arguments { int(value: $a) required(x: $a) requiredWithDefault(x: $a) } }")]
    [InlineData("in a variable's own default nothing counts", "query Q($a: Int = 1, $b: Int!) { arguments { several(x: $a, y: $b) } }")]
    [InlineData("a variable defined twice, another rule", "query Q($a: Int, $a: Int!) { arguments { required(x: $a) } }")]
    public void VariablesInAllowedPosition_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "nullable for non-null",
        "query Q($a: Int) { arguments { required(x: $a) } }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". (1:9 1:44)")]
    [InlineData(
        "default null for non-null",
        "query Q($a: Int = null) { arguments { required(x: $a) } }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". (1:9 1:51)")]
    [InlineData(
        "in a fragment",
        "query Q($a: Int) { arguments { ...F } } fragment F on Arguments { required(x: $a) }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". (1:9 1:79)")]
    [InlineData(
        "in a fragment within a fragment",
        "query Q($a: Int) { arguments { ...F } } fragment F on Arguments { ...G } fragment G on Arguments { required(x: $a) }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". (1:9 1:112)")]
    [InlineData(
        "another type",
        "query Q($a: String) { arguments { boolean(value: $a) } }",
        "Variable \"$a\" of type \"String\" used in position expecting type \"Boolean\". (1:9 1:50)")]
    [InlineData(
        "single for list",
        "query Q($a: String) { arguments { texts(value: $a) } }",
        "Variable \"$a\" of type \"String\" used in position expecting type \"[String]\". (1:9 1:48)")]
    [InlineData(
        "list for single",
        "query Q($a: [String]) { arguments { text(value: $a) } }",
        "Variable \"$a\" of type \"[String]\" used in position expecting type \"String\". (1:9 1:49)")]
    [InlineData(
        "nullable items",
        "query Q($a: [String]) { arguments { requiredTexts(value: $a) } }",
        "Variable \"$a\" of type \"[String]\" used in position expecting type \"[String!]\". (1:9 1:58)")]
    [InlineData(
        "nullable item of a list",
        "query Q($a: String) { arguments { requiredTexts(value: [$a]) } }",
        "Variable \"$a\" of type \"String\" used in position expecting type \"String!\". (1:9 1:57)")]
    [InlineData(
        "directive",
        "query Q($a: Boolean) { dog @include(if: $a) { name } }",
        "Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\". (1:9 1:41)")]
    [InlineData(
        "another type in a directive",
        "query Q($a: String) { dog @include(if: $a) { name } }",
        "Variable \"$a\" of type \"String\" used in position expecting type \"Boolean!\". (1:9 1:40)")]
    [InlineData(
        "nullable for a required input field",
        "query Q($a: Boolean) { arguments { complex(value: { required: $a }) } }",
        "Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\". (1:9 1:63)")]
    [InlineData(
        "in one of two operations",
        "query P($a: Int!) { arguments { ...F } } query Q($a: Int) { arguments { ...F } } fragment F on Arguments { required(x: $a) }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". (1:50 1:120)")]
    [InlineData(
        "int for float",
        "query Q($a: Int) { arguments { float(value: $a) } }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Float\". (1:9 1:45)")]
    [InlineData(
        "int for id, id for text, text for id",
        "query Q($a: Int, $b: ID, $c: String) { arguments { a: id(value: $a) b: text(value: $b) c: id(value: $c) } }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"ID\". (1:9 1:65)",
        "Variable \"$b\" of type \"ID\" used in position expecting type \"String\". (1:18 1:84)",
        "Variable \"$c\" of type \"String\" used in position expecting type \"ID\". (1:26 1:101)")]
    [InlineData(
        "custom scalar for int and back",
        "query Q($a: Json, $b: Int) { arguments { a: int(value: $a) b: json(value: $b) } }",
        "Variable \"$a\" of type \"Json\" used in position expecting type \"Int\". (1:9 1:56)",
        "Variable \"$b\" of type \"Int\" used in position expecting type \"Json\". (1:19 1:75)")]
    [InlineData(
        "enum for text and back",
        "query Q($a: Command, $b: String) { arguments { a: text(value: $a) b: command(value: $b) } }",
        "Variable \"$a\" of type \"Command\" used in position expecting type \"String\". (1:9 1:63)",
        "Variable \"$b\" of type \"String\" used in position expecting type \"Command\". (1:22 1:85)")]
    [InlineData(
        "another enum, another input object",
        "query Q($a: Fur, $b: Range) { arguments { a: command(value: $a) b: complex(value: $b) } }",
        "Variable \"$a\" of type \"Fur\" used in position expecting type \"Command\". (1:9 1:61)",
        "Variable \"$b\" of type \"Range\" used in position expecting type \"Complex\". (1:18 1:83)")]
    [InlineData(
        "list of lists too flat and too deep",
        "query Q($a: [Int!], $b: [[[Int!]!]!]) { arguments { a: matrix(value: $a) b: matrix(value: $b) } }",
        "Variable \"$a\" of type \"[Int!]\" used in position expecting type \"[[Int!]!]\". (1:9 1:70)",
        "Variable \"$b\" of type \"[[[Int!]!]!]\" used in position expecting type \"[[Int!]!]\". (1:21 1:91)")]
    [InlineData(
        "nullable inner items",
        "query Q($a: [[Int]!]) { arguments { matrix(value: $a) } }",
        "Variable \"$a\" of type \"[[Int]!]\" used in position expecting type \"[[Int!]!]\". (1:9 1:51)")]
    [InlineData(
        "nullable inner lists where the position wants them",
        "query Q($a: [Range]!) { arguments { ranges(value: $a) } }",
        "Variable \"$a\" of type \"[Range]!\" used in position expecting type \"[Range!]!\". (1:9 1:51)")]
    [InlineData(
        "a default of the variable does not help its items",
        "query Q($a: [String] = [\"x\"]) { arguments { requiredTexts(value: $a) } }",
        "Variable \"$a\" of type \"[String]\" used in position expecting type \"[String!]\". (1:9 1:66)")]
    [InlineData(
        "default null does not help",
        "query Q($a: Int = null) { arguments { range(value: { to: $a }) } }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". (1:9 1:58)")]
    [InlineData(
        "list item position has no default",
        "query Q($a: Range) { arguments { ranges(value: [$a]) } }",
        "Variable \"$a\" of type \"Range\" used in position expecting type \"Range!\". (1:9 1:49)")]
    [InlineData(
        "as an item of a list of lists",
        "query Q($a: Int) { arguments { matrix(value: [[$a]]) } }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". (1:9 1:48)")]
    [InlineData(
        "single value for a list in an input field",
        "query Q($a: Choice!) { arguments { range(value: { to: 1, choices: $a }) } }",
        "Variable \"$a\" of type \"Choice!\" used in position expecting type \"[Choice!]\". (1:9 1:67)")]
    [InlineData(
        "nested in a directive",
        "query Q($a: Int, $b: [Int]) { dog { name @limit(range: { to: $a }, levels: $b) } }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". (1:9 1:62)",
        "Variable \"$b\" of type \"[Int]\" used in position expecting type \"[Int!]\". (1:18 1:76)")]
    [InlineData(
        "wrong in one place, right in another",
        "query Q($a: Int) { arguments { int(value: $a) required(x: $a) text(value: $a) } }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". (1:9 1:59)",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"String\". (1:9 1:75)")]
    [InlineData(
        "in each operation by its own definition",
        "query P($a: Int) { arguments { ...F } } query Q($a: Boolean) { arguments { ...F } } query R($a: String) { arguments { ...F } } fragment F on Arguments { text(value: $a) }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"String\". (1:9 1:166)",
        "Variable \"$a\" of type \"Boolean\" used in position expecting type \"String\". (1:49 1:166)")]
    [InlineData(
        "in a circle of fragments",
        "query Q($a: Int) { dog { ...A } } fragment A on Dog { mother { ...B } } fragment B on Dog { father { ...A } name(surname: $a) }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Boolean\". (1:9 1:123)")]
    [InlineData(
        "a fragment spread twice is reported once",
        "query Q($a: Int) { dog { ...A mother { ...A } } } fragment A on Dog { name(surname: $a) }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Boolean\". (1:9 1:85)")]
    [InlineData(
        "introspection",
        "query Q($a: Int, $b: Boolean) { __type(name: $a) { fields(includeDeprecated: $b) { name } } }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"String!\". (1:9 1:46)")]
    [InlineData(
        "in a mutation and a subscription",
        "mutation M($a: ID) { rename(id: $a) { name } } subscription S($a: Int) { moved(id: $a) { name } }",
        "Variable \"$a\" of type \"ID\" used in position expecting type \"ID!\". (1:12 1:33)",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"ID\". (1:63 1:84)")]
    [InlineData(
        "list given to an inline literal of a list",
        "query Q($a: [String!]) { arguments { texts(value: [\"x\", $a]) } }",
        "Variable \"$a\" of type \"[String!]\" used in position expecting type \"String\". (1:9 1:57)")]
    [InlineData(
        "oneOf for the input that holds it",
        "query Q($a: Choice) { arguments { range(value: $a) } }",
        "Variable \"$a\" of type \"Choice\" used in position expecting type \"Range\". (1:9 1:48)")]
    public void VariablesInAllowedPosition_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
