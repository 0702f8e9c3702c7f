using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class UniqueVariableNamesRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("UniqueVariableNames");

    [Theory]
    [InlineData("different names", "query Q($a: Int, $b: String) { dog { name } }")]
    [InlineData("the same in two operations", "query P($a: Int) { dog { name } } query Q($a: Int) { dog { name } }")]
    [InlineData("none", "{ dog { name } }")]
    [InlineData("case counts", "query Q($a: Int, $A: Int) { dog { name } }")]
    public void UniqueVariableNames_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "twice",
        "query Q($a: Int, $a: Int) { dog { name } }",
        "There can be only one variable named \"$a\". (1:10 1:19)")]
    [InlineData(
        "three times and in two operations",
        "query P($a: Int, $a: Int, $a: String) { dog { name } } query Q($b: String, $b: Int) { dog { name } }",
        "There can be only one variable named \"$a\". (1:10 1:19)",
        "There can be only one variable named \"$a\". (1:10 1:28)",
        "There can be only one variable named \"$b\". (1:65 1:77)")]
    [InlineData(
        "of the same type with defaults",
        "query Q($a: Int = 1, $a: Int = 1) { dog { name } }",
        "There can be only one variable named \"$a\". (1:10 1:23)")]
    [InlineData(
        "two pairs",
        "query Q($a: Int, $b: Int, $b: Int, $a: Int) { dog { name } }",
        "There can be only one variable named \"$a\". (1:10 1:37)",
        "There can be only one variable named \"$b\". (1:19 1:28)")]
    [InlineData(
        "in a mutation and a subscription",
        "mutation M($a: ID!, $a: ID!) { rename(id: $a) { name } } subscription S($b: ID, $b: ID) { moved(id: $b) { name } }",
        "There can be only one variable named \"$a\". (1:13 1:22)",
        "There can be only one variable named \"$b\". (1:74 1:82)")]
    public void UniqueVariableNames_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
