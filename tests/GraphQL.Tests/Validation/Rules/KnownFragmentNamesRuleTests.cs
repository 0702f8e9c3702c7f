using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class KnownFragmentNamesRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("KnownFragmentNames");

    [Theory]
    [InlineData("known", "{ dog { ...A ... on Dog { ...B } ... { name } } } fragment A on Dog { name ...B } fragment B on Dog { nickname }")]
    [InlineData("defined before", "fragment A on Dog { name } { dog { ...A } }")]
    [InlineData("none", "{ dog { name } }")]
    [InlineData("in a circle", "{ dog { ...A } } fragment A on Dog { mother { ...A } }")]
    [InlineData("an operation of another kind between", "fragment A on Dog { name } mutation M { rename(id: 1) { name } } query Q { dog { ...A } }")]
    public void KnownFragmentNames_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "unknown",
        "{ dog { ...A ... on Dog { ...B } } } fragment C on Dog { ...D }",
        "Unknown fragment \"A\". (1:12)",
        "Unknown fragment \"B\". (1:30)",
        "Unknown fragment \"D\". (1:61)")]
    [InlineData(
        "with directives",
        "{ dog { ...A @include(if: true) } }",
        "Unknown fragment \"A\". (1:12)")]
    [InlineData(
        "the name of an operation",
        "query A { dog { ...A } }",
        "Unknown fragment \"A\". (1:20)")]
    [InlineData(
        "the name of a type",
        "{ dog { ...Dog } }",
        "Unknown fragment \"Dog\". (1:12)")]
    [InlineData(
        "several times",
        "{ dog { ...A ...A mother { ...A } } }",
        "Unknown fragment \"A\". (1:12)",
        "Unknown fragment \"A\". (1:17)",
        "Unknown fragment \"A\". (1:31)")]
    [InlineData(
        "case counts",
        "{ dog { ...a } } fragment A on Dog { name }",
        "Unknown fragment \"a\". (1:12)")]
    public void KnownFragmentNames_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
