using ScoringPlatform.GraphQL.Validation;
using ScoringPlatform.GraphQL.Validation.Rules;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesRuleTests
{
    private static readonly RuleDefinition Rule = VariablesAreInputTypesRule.Definition;

    [Theory]
    [InlineData("input types", "query Q($a: String, $b: [Boolean!]!, $c: Complex, $d: Command) { arguments { text(value: $a) } }")]
    [InlineData("an unknown type", "query Q($a: Nothing, $b: [[Nothing!]]!) { arguments { text(value: $a) } }")]
    [InlineData("a custom scalar", "query Q($a: Json) { arguments { json(value: $a) } }")]
    public void VariablesAreInputTypes_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "output types",
        "query Q($a: Dog, $b: [[CatOrDog!]]!, $c: Pet) { arguments { text(value: $a) } }",
        "Variable \"$a\" cannot be non-input type \"Dog\". (1:13)",
        "Variable \"$b\" cannot be non-input type \"[[CatOrDog!]]!\". (1:22)",
        "Variable \"$c\" cannot be non-input type \"Pet\". (1:42)")]
    [InlineData(
        "an introspection type",
        "query Q($a: __Type!) { arguments { text(value: $a) } }",
        "Variable \"$a\" cannot be non-input type \"__Type!\". (1:13)")]
    public void VariablesAreInputTypes_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
