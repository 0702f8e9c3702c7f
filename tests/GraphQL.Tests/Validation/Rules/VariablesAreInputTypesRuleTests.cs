using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("VariablesAreInputTypes");

    [Theory]
    [InlineData("input types", "query Q($a: String, $b: [Boolean!]!, $c: Complex, $d: Command) { arguments { text(value: $a) } }")]
    [InlineData("an unknown type", "query Q($a: Nothing, $b: [[Nothing!]]!) { arguments { text(value: $a) } }")]
    [InlineData("a custom scalar", "query Q($a: Json) { arguments { json(value: $a) } }")]
    [InlineData("every input kind, wrapped", "query Q($a: [[Command!]]!, $b: [Range]!, $c: Choice!, $d: [Json]) { dog { name } }")]
    [InlineData("an introspection enum", "query Q($a: __TypeKind!) { dog { name } }")]
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
    [InlineData(
        "each output kind, wrapped",
        "query Q($a: Dog!, $b: [Pet], $c: [[CatOrDog!]!]!) { dog { name } }",
        "Variable \"$a\" cannot be non-input type \"Dog!\". (1:13)",
        "Variable \"$b\" cannot be non-input type \"[Pet]\". (1:23)",
        "Variable \"$c\" cannot be non-input type \"[[CatOrDog!]!]!\". (1:34)")]
    [InlineData(
        "a root type",
        "query Q($a: Query, $b: Mutation) { dog { name } }",
        "Variable \"$a\" cannot be non-input type \"Query\". (1:13)",
        "Variable \"$b\" cannot be non-input type \"Mutation\". (1:24)")]
    [InlineData(
        "in each operation",
        "query P($a: Dog) { dog { name } } query Q($a: Dog) { dog { name } }",
        "Variable \"$a\" cannot be non-input type \"Dog\". (1:13)",
        "Variable \"$a\" cannot be non-input type \"Dog\". (1:47)")]
    public void VariablesAreInputTypes_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
