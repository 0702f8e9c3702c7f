using ScoringPlatform.GraphQL.Validation;
using ScoringPlatform.GraphQL.Validation.Rules;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class KnownFragmentNamesRuleTests
{
    private static readonly RuleDefinition Rule = KnownFragmentNamesRule.Definition;

    [Theory]
    [InlineData("known", "{ dog { ...A ... on Dog { ...B } ... { name } } } fragment A on Dog { name ...B } fragment B on Dog { nickname }")]
    [InlineData("defined before", "fragment A on Dog { name } { dog { ...A } }")]
    [InlineData("none", "{ dog { name } }")]
    public void KnownFragmentNames_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "unknown",
        "{ dog { ...A ... on Dog { ...B } } } fragment C on Dog { ...D }",
        "Unknown fragment \"A\". (1:12)",
        "Unknown fragment \"B\". (1:30)",
        "Unknown fragment \"D\". (1:61)")]
    public void KnownFragmentNames_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
