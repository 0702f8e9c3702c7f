using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class UniqueOperationNamesRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("UniqueOperationNames");

    [Theory]
    [InlineData("no operation", "fragment F on Dog { name }")]
    [InlineData("one anonymous", "{ dog { name } }")]
    [InlineData("one named", "query A { dog { name } }")]
    [InlineData("different names", "query A { dog { name } } query B { dog { name } }")]
    [InlineData("different kinds", "query A { dog { name } } mutation B { rename(id: 1) { name } } subscription C { born { name } }")]
    [InlineData("a fragment of the same name", "query A { dog { ...A } } fragment A on Dog { name }")]
    [InlineData("anonymous ones, another rule", "{ dog { name } } { cat { name } }")]
    [InlineData("names that differ in case", "query a { dog { name } } query A { dog { name } }")]
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
    [InlineData(
        "apart by a fragment",
        "query A { dog { ...A } } fragment A on Dog { name } query A { dog { name } }",
        "There can be only one operation named \"A\". (1:7 1:59)")]
    [InlineData(
        "two pairs",
        "query A { dog { name } } query B { dog { name } } mutation A { rename(id: 1) { name } } subscription B { born { name } }",
        "There can be only one operation named \"A\". (1:7 1:60)",
        "There can be only one operation named \"B\". (1:32 1:102)")]
    public void UniqueOperationNames_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
