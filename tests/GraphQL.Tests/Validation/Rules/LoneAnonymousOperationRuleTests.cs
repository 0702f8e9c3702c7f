using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("LoneAnonymousOperation");

    [Theory]
    [InlineData("no operation", "fragment F on Dog { name }")]
    [InlineData("one anonymous", "{ dog { name } }")]
    [InlineData("several named", "query A { dog { name } } query B { cat { name } }")]
    [InlineData("an anonymous one and a fragment", "{ dog { ...F } } fragment F on Dog { name }")]
    [InlineData("no definition with a query keyword", "query { dog { name } }")]
    [InlineData("type system beside, another rule", "{ dog { name } } type T { a: Int }")]
    public void LoneAnonymousOperation_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "two anonymous",
        "{ dog { name } } { cat { name } }",
        "This anonymous operation must be the only defined operation. (1:1)",
        "This anonymous operation must be the only defined operation. (1:18)")]
    [InlineData(
        "anonymous before named",
        "{ dog { name } } mutation M { rename(id: 1) { name } }",
        "This anonymous operation must be the only defined operation. (1:1)")]
    [InlineData(
        "anonymous after named",
        "query A { dog { name } } subscription { born { name } }",
        "This anonymous operation must be the only defined operation. (1:26)")]
    [InlineData(
        "three anonymous",
        "{ dog { name } } query { dog { name } } mutation { rename(id: 1) { name } }",
        "This anonymous operation must be the only defined operation. (1:1)",
        "This anonymous operation must be the only defined operation. (1:18)",
        "This anonymous operation must be the only defined operation. (1:41)")]
    [InlineData(
        "anonymous subscription beside a named query",
        "query A { dog { name } } subscription { born { name } }",
        "This anonymous operation must be the only defined operation. (1:26)")]
    public void LoneAnonymousOperation_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
