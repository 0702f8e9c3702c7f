using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class KnownTypeNamesRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("KnownTypeNames");

    [Theory]
    [InlineData("known types", "query Q($a: String, $b: [String!]!, $c: Complex) { human { pets { ... on Pet { name } ...F ... { name } } } } fragment F on Pet { name }")]
    [InlineData("a scalar of introspection", "query Q($a: __TypeKind) { dog { name } }")]
    [InlineData("the specified scalars", "query Q($a: Int, $b: Float, $c: Boolean, $d: ID) { dog { name } }")]
    [InlineData("no type condition", "{ dog { ... { name } } }")]
    [InlineData("types that nothing uses", "query Q($a: Range, $b: Choice, $c: Fur) { dog { name } }")]
    [InlineData("introspection types as conditions", "{ __schema { types { ... on __Type { name } } } }")]
    public void KnownTypeNames_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "unknown types everywhere",
        "query Q($a: Strin) { human { pets { ... on Pett { name } ...F } } } fragment F on Petz { name }",
        "Unknown type \"Strin\". Did you mean \"String\"? (1:13)",
        "Unknown type \"Pett\". Did you mean \"Pet\"? (1:44)",
        "Unknown type \"Petz\". Did you mean \"Pet\"? (1:83)")]
    [InlineData(
        "wrapped",
        "query Q($a: [Nothing!]!) { dog { name } }",
        "Unknown type \"Nothing\". Did you mean \"String\"? (1:14)")]
    [InlineData(
        "far from every name",
        "{ dog { ... on Xylophone { name } } }",
        "Unknown type \"Xylophone\". (1:16)")]
    [InlineData(
        "nearly known, everywhere",
        "query Q($a: Complx, $b: [Rang!]!) { pet { ... on Dgo { name } ...F } } fragment F on Pett { name }",
        "Unknown type \"Complx\". Did you mean \"Complex\"? (1:13)",
        "Unknown type \"Rang\". Did you mean \"Range\"? (1:26)",
        "Unknown type \"Dgo\". Did you mean \"Dog\"? (1:50)",
        "Unknown type \"Pett\". Did you mean \"Pet\"? (1:86)")]
    [InlineData(
        "an operation keyword as type",
        "{ dog { ... on query { name } } }",
        "Unknown type \"query\". Did you mean \"Query\" or \"Fur\"? (1:16)")]
    [InlineData(
        "case counts",
        "{ ... on query { dog { name } } dog { ... on dog { name } } }",
        "Unknown type \"query\". Did you mean \"Query\" or \"Fur\"? (1:10)",
        "Unknown type \"dog\". Did you mean \"Dog\"? (1:46)")]
    public void KnownTypeNames_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
