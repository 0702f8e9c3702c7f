using ScoringPlatform.GraphQL.Types;
using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class OperationTypeExistenceRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("OperationTypeExistence");
    private static readonly Schema QueriesOnly = SchemaFromSdl.Build("type Query { a: Int }");

    [Theory]
    [InlineData("query", "{ dog { name } }")]
    [InlineData("mutation", "mutation { rename(id: 1) { name } }")]
    [InlineData("subscription", "subscription { born { name } }")]
    [InlineData("fragment", "fragment F on Nothing { name }")]
    public void OperationTypeExistence_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Fact]
    public void OperationTypeExistence_QueryWhereOnlyQueries_NoError() =>
        Assert.Empty(RuleHarness.Errors(Rule, "query A { a } query B { a }", QueriesOnly));

    [Theory]
    [InlineData("mutation M { a }", "Schema is not configured to execute mutation operation. (1:1)")]
    [InlineData("query { a } subscription { a }", "Schema is not configured to execute subscription operation. (1:13)")]
    public void OperationTypeExistence_RootIsMissing_ReportsOperation(string document, string error) =>
        Assert.Equal([error], RuleHarness.Errors(Rule, document, QueriesOnly));
}
