using ScoringPlatform.GraphQL.Validation;
using ScoringPlatform.GraphQL.Validation.Rules;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class UniqueOperationNamesRuleTests
{
    private static readonly RuleDefinition Rule = UniqueOperationNamesRule.Definition;

    [Theory]
    [InlineData("no operation", "fragment F on Dog { name }")]
    [InlineData("one anonymous", "{ dog { name } }")]
    [InlineData("one named", "query A { dog { name } }")]
    [InlineData("different names", "query A { dog { name } } query B { dog { name } }")]
    [InlineData("different kinds", "query A { dog { name } } mutation B { rename(id: 1) { name } } subscription C { born { name } }")]
    [InlineData("a fragment of the same name", "query A { dog { ...A } } fragment A on Dog { name }")]
    public void UniqueOperationNames_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "the same kind twice",
        "query A { dog { name } } query A { cat { name } }",
        "There can be only one operation named \"A\". (1:7 1:32)")]
    [InlineData(
        "two kinds",
        "query A { dog { name } } mutation A { rename(id: 1) { name } }",
        "There can be only one operation named \"A\". (1:7 1:35)")]
    [InlineData(
        "three of one name",
        "query A { dog { name } } query A { cat { name } } subscription A { born { name } }",
        "There can be only one operation named \"A\". (1:7 1:32)",
        "There can be only one operation named \"A\". (1:7 1:64)")]
    public void UniqueOperationNames_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
