using ScoringPlatform.GraphQL.Validation;
using ScoringPlatform.GraphQL.Validation.Rules;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesRuleTests
{
    private static readonly RuleDefinition Rule = UniqueArgumentNamesRule.Definition;

    [Theory]
    [InlineData("none", "{ dog { name } }")]
    [InlineData("one", "{ arguments { int(value: 1) } }")]
    [InlineData("the same on two fields", "{ arguments { int(value: 1) float(value: 1) } }")]
    [InlineData("the same on field and directive", "{ dog { name(surname: true) @tag(name: \"a\") } }")]
    [InlineData("several", "{ arguments { several(x: 1, y: 2) } }")]
    [InlineData("the same on two directives", "{ dog @tag(name: \"a\") @tag(name: \"b\") { name } }")]
    public void UniqueArgumentNames_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "of a field",
        "{ arguments { int(value: 1, value: 2) } }",
        "There can be only one argument named \"value\". (1:19 1:29)")]
    [InlineData(
        "of a directive",
        "{ dog @tag(name: \"a\", name: \"b\") { name } }",
        "There can be only one argument named \"name\". (1:12 1:23)")]
    [InlineData(
        "two pairs",
        "{ arguments { several(x: 1, y: 2, x: 3, y: 4) } }",
        "There can be only one argument named \"x\". (1:23 1:35)",
        "There can be only one argument named \"y\". (1:29 1:41)")]
    public void UniqueArgumentNames_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
