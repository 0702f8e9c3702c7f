using ScoringPlatform.GraphQL.Validation;
using ScoringPlatform.GraphQL.Validation.Rules;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesRuleTests
{
    private static readonly RuleDefinition Rule = NoUndefinedVariablesRule.Definition;

    [Theory]
    [InlineData("all defined", "query Q($a: Int, $b: Int) { arguments { several(x: $a, y: $b) } }")]
    [InlineData("below fields", "query Q($a: Boolean) { dog { owner { name(surname: $a) } } }")]
    [InlineData("in inline fragments", "query Q($a: Boolean) { ... on Query { dog { name(surname: $a) } } }")]
    [InlineData("in fragments within fragments", "query Q($a: Boolean) { dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { name(surname: $a) }")]
    [InlineData("by both operations", "query P($a: Boolean) { dog { ...A } } query Q($a: Boolean) { dog { ...A } } fragment A on Dog { name(surname: $a) }")]
    [InlineData("in a circle of fragments", "query Q($a: Boolean) { dog { ...A } } fragment A on Dog { name(surname: $a) mother { ...A } }")]
    [InlineData("in lists and objects", "query Q($a: Boolean!, $b: String) { arguments { complex(value: { required: $a, names: [$b] }) } }")]
    [InlineData("in a fragment that nobody uses", "{ dog { name } } fragment A on Dog { name(surname: $a) }")]
    public void NoUndefinedVariables_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "undefined",
        "query Q($a: Int) { arguments { several(x: $a, y: $b) } }",
        "Variable \"$b\" is not defined by operation \"Q\". (1:50 1:1)")]
    [InlineData(
        "by an anonymous operation",
        "{ arguments { int(value: $a) } }",
        "Variable \"$a\" is not defined. (1:26 1:1)")]
    [InlineData(
        "several",
        "query Q($b: Int) { arguments { several(x: $a, y: $b) int(value: $c) } }",
        "Variable \"$a\" is not defined by operation \"Q\". (1:43 1:1)",
        "Variable \"$c\" is not defined by operation \"Q\". (1:65 1:1)")]
    [InlineData(
        "in a fragment",
        "query Q { dog { ...A } } fragment A on Dog { name(surname: $a) }",
        "Variable \"$a\" is not defined by operation \"Q\". (1:60 1:1)")]
    [InlineData(
        "in a fragment, by both operations",
        "query P { dog { ...A } } query Q { dog { ...A } } fragment A on Dog { name(surname: $a) }",
        "Variable \"$a\" is not defined by operation \"P\". (1:85 1:1)",
        "Variable \"$a\" is not defined by operation \"Q\". (1:85 1:26)")]
    [InlineData(
        "by one of two operations",
        "query P($a: Boolean) { dog { ...A } } query Q($b: Boolean) { dog { name(surname: $b) ...A } } fragment A on Dog { name(surname: $a) }",
        "Variable \"$a\" is not defined by operation \"Q\". (1:129 1:39)")]
    [InlineData(
        "in a directive",
        "query Q { dog @include(if: $a) { name } }",
        "Variable \"$a\" is not defined by operation \"Q\". (1:28 1:1)")]
    public void NoUndefinedVariables_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
