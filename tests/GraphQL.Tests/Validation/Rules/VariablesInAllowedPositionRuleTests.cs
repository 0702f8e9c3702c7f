using ScoringPlatform.GraphQL.Validation;
using ScoringPlatform.GraphQL.Validation.Rules;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionRuleTests
{
    private static readonly RuleDefinition Rule = VariablesInAllowedPositionRule.Definition;

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
    public void VariablesInAllowedPosition_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
