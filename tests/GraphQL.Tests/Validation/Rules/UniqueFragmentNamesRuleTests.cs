using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class UniqueFragmentNamesRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("UniqueFragmentNames");

    [Theory]
    [InlineData("none", "{ dog { name } }")]
    [InlineData("one", "{ dog { ...A } } fragment A on Dog { name }")]
    [InlineData("many", "{ dog { ...A ...B ...C } } fragment A on Dog { name } fragment B on Dog { nickname } fragment C on Dog { barks }")]
    [InlineData("inline fragments", "{ dog { ... on Dog { name } ... on Dog { name } } }")]
    [InlineData("an operation of the same name", "query A { dog { ...A } } fragment A on Dog { name }")]
    [InlineData("fragments and variables of one name", "query A($A: Boolean) { dog { ...A } } fragment A on Dog { name(surname: $A) }")]
    [InlineData("names that differ in case", "{ dog { ...a ...A } } fragment a on Dog { name } fragment A on Dog { name }")]
    public void UniqueFragmentNames_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "two of one name",
        "{ dog { ...A } } fragment A on Dog { name } fragment A on Dog { nickname }",
        "There can be only one fragment named \"A\". (1:27 1:54)")]
    [InlineData(
        "unused ones",
        "{ dog { name } } fragment A on Dog { name } fragment A on Dog { nickname }",
        "There can be only one fragment named \"A\". (1:27 1:54)")]
    [InlineData(
        "three of one name",
        "fragment A on Dog { name } fragment A on Cat { name } fragment A on Dog { name }",
        "There can be only one fragment named \"A\". (1:10 1:37)",
        "There can be only one fragment named \"A\". (1:10 1:64)")]
    [InlineData(
        "two pairs",
        "fragment A on Dog { name } fragment B on Dog { name } fragment B on Dog { name } fragment A on Dog { name }",
        "There can be only one fragment named \"A\". (1:10 1:91)",
        "There can be only one fragment named \"B\". (1:37 1:64)")]
    public void UniqueFragmentNames_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
