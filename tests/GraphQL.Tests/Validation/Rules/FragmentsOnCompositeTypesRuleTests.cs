using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("FragmentsOnCompositeTypes");

    [Theory]
    [InlineData("an object", "fragment F on Dog { barks }")]
    [InlineData("an interface", "fragment F on Pet { name }")]
    [InlineData("a union", "fragment F on CatOrDog { __typename }")]
    [InlineData("inline on an object", "fragment F on Pet { ... on Dog { barks } }")]
    [InlineData("inline on an interface", "fragment F on Mammal { ... on Canine { name } }")]
    [InlineData("inline without condition", "fragment F on Pet { ... { name } }")]
    [InlineData("an unknown type", "fragment F on Nothing { name }")]
    [InlineData("without condition in a union", "{ catOrDog { ... { __typename } } }")]
    [InlineData("an introspection type", "fragment F on __Type { name }")]
    [InlineData("inline on an object in a union", "fragment F on CatOrDog { ... on Cat { meows } }")]
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
    [InlineData(
        "a custom scalar",
        "fragment F on Json { bad }",
        "Fragment \"F\" cannot condition on non composite type \"Json\". (1:15)")]
    [InlineData(
        "inline on every kind of leaf and input",
        "{ dog { ... on Int { a } ... on Fur { a } ... on Json { a } ... on Range { a } } }",
        "Fragment cannot condition on non composite type \"Int\". (1:16)",
        "Fragment cannot condition on non composite type \"Fur\". (1:33)",
        "Fragment cannot condition on non composite type \"Json\". (1:50)",
        "Fragment cannot condition on non composite type \"Range\". (1:68)")]
    [InlineData(
        "nested",
        "fragment F on Dog { owner { ... on Human { pets { ... on ID { a } } } } }",
        "Fragment cannot condition on non composite type \"ID\". (1:58)")]
    [InlineData(
        "an introspection enum",
        "fragment F on __TypeKind { a }",
        "Fragment \"F\" cannot condition on non composite type \"__TypeKind\". (1:15)")]
    public void FragmentsOnCompositeTypes_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
