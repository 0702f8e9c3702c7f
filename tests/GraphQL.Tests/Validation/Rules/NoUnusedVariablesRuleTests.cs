using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedVariablesRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("NoUnusedVariables");

    [Theory]
    [InlineData("all used", "query Q($a: Int, $b: Int) { arguments { several(x: $a, y: $b) } }")]
    [InlineData("in a fragment", "query Q($a: Boolean) { dog { ...A } } fragment A on Dog { name(surname: $a) }")]
    [InlineData("in fragments within fragments", "query Q($a: Boolean) { dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { name(surname: $a) }")]
    [InlineData("in lists and objects", "query Q($a: Boolean!, $b: String) { arguments { complex(value: { required: $a, names: [$b] }) } }")]
    [InlineData("in a directive", "query Q($a: Boolean!) { dog @include(if: $a) { name } }")]
    [InlineData("by both operations", "query P($a: Boolean) { dog { ...A } } query Q($a: Boolean) { dog { ...A } } fragment A on Dog { name(surname: $a) }")]
    [InlineData("as an unknown argument", "query Q($a: Int) { dog { name(unknown: $a) } }")]
    [InlineData("used in a directive of a fragment", "query Q($a: Boolean!) { dog { ...F } } fragment F on Dog { name @include(if: $a) }")]
    [InlineData("used only below an unknown field", "query Q($a: Boolean) { dog { unknown { name(surname: $a) } } }")]
    [InlineData("used in a nested literal of a directive", "query Q($a: Int!) { dog { name @limit(range: { to: $a }, levels: [$a]) } }")]
    public void NoUnusedVariables_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "unused",
        "query Q($a: Int, $b: Int) { arguments { int(value: $a) } }",
        "Variable \"$b\" is never used in operation \"Q\". (1:18)")]
    [InlineData(
        "by an anonymous operation",
        "query ($a: Int) { dog { name } }",
        "Variable \"$a\" is never used. (1:8)")]
    [InlineData(
        "several",
        "query Q($a: Int, $b: Int, $c: Int) { arguments { int(value: $b) } }",
        "Variable \"$a\" is never used in operation \"Q\". (1:9)",
        "Variable \"$c\" is never used in operation \"Q\". (1:27)")]
    [InlineData(
        "used in a fragment that is not reached",
        "query Q($a: Boolean) { dog { name } } fragment A on Dog { name(surname: $a) }",
        "Variable \"$a\" is never used in operation \"Q\". (1:9)")]
    [InlineData(
        "in one of two operations",
        "query P($a: Boolean) { dog { ...A } } query Q($b: Boolean) { dog { ...A } } fragment A on Dog { name(surname: $a) }",
        "Variable \"$b\" is never used in operation \"Q\". (1:47)")]
    [InlineData(
        "used only by another operation",
        "query P($a: Boolean) { dog { name(surname: $a) } } query Q($a: Boolean) { dog { name } }",
        "Variable \"$a\" is never used in operation \"Q\". (1:60)")]
    [InlineData(
        "used under another case",
        "query Q($a: Boolean, $A: Boolean) { dog { name(surname: $A) } }",
        "Variable \"$a\" is never used in operation \"Q\". (1:9)")]
    [InlineData(
        "all of a list, with defaults and directives",
        "mutation M($a: Int = 1, $b: [Int!]! = [1], $c: Choice @onVariable) { rename(id: 1) { name } }",
        "Variable \"$a\" is never used in operation \"M\". (1:12)",
        "Variable \"$b\" is never used in operation \"M\". (1:25)",
        "Variable \"$c\" is never used in operation \"M\". (1:44)")]
    [InlineData(
        "used only in an unused fragment that spreads a used one",
        "query Q($a: Boolean) { dog { ...A } } fragment A on Dog { name } fragment B on Dog { ...A name(surname: $a) }",
        "Variable \"$a\" is never used in operation \"Q\". (1:9)")]
    public void NoUnusedVariables_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
