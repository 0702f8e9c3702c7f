using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedFragmentsRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("NoUnusedFragments");

    [Theory]
    [InlineData("all used", "{ dog { ...A ... on Dog { ...B } } } fragment A on Dog { ...C } fragment B on Dog { name } fragment C on Dog { nickname }")]
    [InlineData("used by several operations", "query P { dog { ...A } } query Q { dog { ...B } } fragment A on Dog { name } fragment B on Dog { name }")]
    [InlineData("unknown spread", "{ dog { ...Nowhere } }")]
    [InlineData("a used circle", "{ dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { ...A }")]
    [InlineData("used only by a subscription", "subscription { born { ...A } } fragment A on Pet { name }")]
    [InlineData("used in an inline fragment of a fragment", "{ dog { ...A } } fragment A on Dog { ... { mother { ...B } } } fragment B on Dog { name }")]
    public void NoUnusedFragments_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "unused",
        "{ dog { name } } fragment A on Dog { name }",
        "Fragment \"A\" is never used. (1:18)")]
    [InlineData(
        "one of several",
        "{ dog { ...A } } fragment A on Dog { name } fragment B on Dog { name } fragment C on Dog { ...A }",
        "Fragment \"B\" is never used. (1:45)",
        "Fragment \"C\" is never used. (1:72)")]
    [InlineData(
        "an unused circle",
        "{ dog { name } } fragment A on Dog { ...B } fragment B on Dog { ...A }",
        "Fragment \"A\" is never used. (1:18)",
        "Fragment \"B\" is never used. (1:45)")]
    [InlineData(
        "used only by itself",
        "{ dog { name } } fragment A on Dog { mother { ...A } }",
        "Fragment \"A\" is never used. (1:18)")]
    [InlineData(
        "used only by an unused one",
        "{ dog { ...A } } fragment A on Dog { name } fragment B on Dog { ...C } fragment C on Dog { ...A }",
        "Fragment \"B\" is never used. (1:45)",
        "Fragment \"C\" is never used. (1:72)")]
    [InlineData(
        "no operation at all",
        "fragment A on Dog { ...B } fragment B on Dog { name }",
        "Fragment \"A\" is never used. (1:1)",
        "Fragment \"B\" is never used. (1:28)")]
    [InlineData(
        "the same name in another case",
        "{ dog { ...a } } fragment A on Dog { name } fragment a on Dog { name }",
        "Fragment \"A\" is never used. (1:18)")]
    public void NoUnusedFragments_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
