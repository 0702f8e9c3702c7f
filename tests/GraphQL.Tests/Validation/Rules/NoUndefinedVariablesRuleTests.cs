using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("NoUndefinedVariables");

    [Theory]
    [InlineData("all defined", "query Q($a: Int, $b: Int) { arguments { several(x: $a, y: $b) } }")]
    [InlineData("below fields", "query Q($a: Boolean) { dog { owner { name(surname: $a) } } }")]
    [InlineData("in inline fragments", "query Q($a: Boolean) { ... on Query { dog { name(surname: $a) } } }")]
    [InlineData("in fragments within fragments", "query Q($a: Boolean) { dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { name(surname: $a) }")]
    [InlineData("by both operations", "query P($a: Boolean) { dog { ...A } } query Q($a: Boolean) { dog { ...A } } fragment A on Dog { name(surname: $a) }")]
    [InlineData("in a circle of fragments", "query Q($a: Boolean) { dog { ...A } } fragment A on Dog { name(surname: $a) mother { ...A } }")]
    [InlineData("in lists and objects", "query Q($a: Boolean!, $b: String) { arguments { complex(value: { required: $a, names: [$b] }) } }")]
    [InlineData("in a fragment that nobody uses", "{ dog { name } } fragment A on Dog { name(surname: $a) }")]
    [InlineData("only in nested objects and lists", "query Q($a: Int!, $b: String!) { arguments { range(value: { to: $a, tags: [[$b]], choices: [{ number: $a }] }) } }")]
    [InlineData("in a custom scalar", "query Q($a: Int) { arguments { json(value: { a: [{ b: $a }] }) } }")]
    [InlineData("in directives at every place", "query Q($a: Boolean!) { dog @include(if: $a) { ...F @skip(if: $a) ... @include(if: $a) { name } } } fragment F on Dog { name @skip(if: $a) }")]
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
    [InlineData(
        "in a nested list and object",
        "{ arguments { range(value: { to: $a, tags: [[\"x\", $b], $c] }) } }",
        "Variable \"$a\" is not defined. (1:34 1:1)",
        "Variable \"$b\" is not defined. (1:51 1:1)",
        "Variable \"$c\" is not defined. (1:56 1:1)")]
    [InlineData(
        "in a custom scalar",
        "{ arguments { json(value: { a: [{ b: $a }] }) } }",
        "Variable \"$a\" is not defined. (1:38 1:1)")]
    [InlineData(
        "in directives at every place",
        "query Q { dog @include(if: $a) { ...F @skip(if: $b) ... @include(if: $c) { name } } } fragment F on Dog { name @skip(if: $d) }",
        "Variable \"$a\" is not defined by operation \"Q\". (1:28 1:1)",
        "Variable \"$b\" is not defined by operation \"Q\". (1:49 1:1)",
        "Variable \"$c\" is not defined by operation \"Q\". (1:70 1:1)",
        "Variable \"$d\" is not defined by operation \"Q\". (1:122 1:1)")]
    [InlineData(
        "in an argument and field that nobody knows",
        "{ dog { unknown(a: $a) @unknown(b: $b) name(c: $c) } }",
        "Variable \"$a\" is not defined. (1:20 1:1)",
        "Variable \"$b\" is not defined. (1:36 1:1)",
        "Variable \"$c\" is not defined. (1:48 1:1)")]
    [InlineData(
        "case counts",
        "query Q($a: Boolean) { dog { name(surname: $A) } }",
        "Variable \"$A\" is not defined by operation \"Q\". (1:44 1:1)")]
    [InlineData(
        "the same variable twice",
        "{ dog { name(surname: $a) mother { name(surname: $a) } } }",
        "Variable \"$a\" is not defined. (1:23 1:1)",
        "Variable \"$a\" is not defined. (1:50 1:1)")]
    [InlineData(
        "two fragments, two operations, each another missing",
        "query P($a: Boolean) { dog { ...A ...B } } query Q($b: Boolean) { dog { ...A ...B } } fragment A on Dog { name(surname: $a) } fragment B on Dog { houseTrained(atOtherHomes: $b) }",
        "Variable \"$a\" is not defined by operation \"Q\". (1:121 1:44)",
        "Variable \"$b\" is not defined by operation \"P\". (1:174 1:1)")]
    [InlineData(
        "in a fragment deep in a circle",
        "{ dog { ...A } } fragment A on Dog { mother { ...B } } fragment B on Dog { father { ...A } name(surname: $a) }",
        "Variable \"$a\" is not defined. (1:106 1:1)")]
    [InlineData(
        "in a mutation and a subscription",
        "mutation M { rename(id: $id) { name } } subscription S { moved(id: $id) { name } }",
        "Variable \"$id\" is not defined by operation \"M\". (1:25 1:1)",
        "Variable \"$id\" is not defined by operation \"S\". (1:68 1:41)")]
    public void NoUndefinedVariables_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
