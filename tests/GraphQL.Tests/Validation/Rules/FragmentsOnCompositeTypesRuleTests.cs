using ScoringPlatform.GraphQL.Validation;
using ScoringPlatform.GraphQL.Validation.Rules;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesRuleTests
{
    private static readonly RuleDefinition Rule = FragmentsOnCompositeTypesRule.Definition;

    [Theory]
    [InlineData("an object", "fragment F on Dog { barks }")]
    [InlineData("an interface", "fragment F on Pet { name }")]
    [InlineData("a union", "fragment F on CatOrDog { __typename }")]
    [InlineData("inline on an object", "fragment F on Pet { ... on Dog { barks } }")]
    [InlineData("inline on an interface", "fragment F on Mammal { ... on Canine { name } }")]
    [InlineData("inline without condition", "fragment F on Pet { ... { name } }")]
    [InlineData("an unknown type", "fragment F on Nothing { name }")]
    public void FragmentsOnCompositeTypes_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "a scalar",
        "fragment F on Boolean { bad }",
        "Fragment \"F\" cannot condition on non composite type \"Boolean\". (1:15)")]
    [InlineData(
        "an enum",
        "fragment F on Fur { bad }",
        "Fragment \"F\" cannot condition on non composite type \"Fur\". (1:15)")]
    [InlineData(
        "an input object",
        "fragment F on Complex { text }",
        "Fragment \"F\" cannot condition on non composite type \"Complex\". (1:15)")]
    [InlineData(
        "inline on a scalar",
        "fragment F on Pet { ... on String { barks } }",
        "Fragment cannot condition on non composite type \"String\". (1:28)")]
    public void FragmentsOnCompositeTypes_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
