using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class NoFragmentCyclesRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("NoFragmentCycles");

    [Theory]
    [InlineData("a single spread", "fragment A on Dog { ...B } fragment B on Dog { name }")]
    [InlineData("the same twice", "fragment A on Dog { ...B ...B } fragment B on Dog { name }")]
    [InlineData("the same on two ways", "fragment A on Dog { ...B ...C } fragment B on Dog { ...C } fragment C on Dog { name }")]
    [InlineData("in abstract types", "fragment A on Pet { ... on Dog { ...B } ... on Cat { ...B } } fragment B on Pet { name }")]
    [InlineData("unknown", "fragment A on Dog { ...Unknown }")]
    [InlineData("a chain", "fragment A on Dog { ...B } fragment B on Dog { ...C } fragment C on Dog { ...D } fragment D on Dog { name }")]
    [InlineData("the same fragment at two depths", "{ dog { ...A mother { ...A } } } fragment A on Dog { name }")]
    [InlineData("a ladder of fragments", "fragment A on Dog { ...B ...C } fragment B on Dog { ...D } fragment C on Dog { ...D } fragment D on Dog { name }")]
    [InlineData("a fragment defined twice, another rule", "fragment A on Dog { ...B } fragment B on Dog { name } fragment B on Dog { barks }")]
    public void NoFragmentCycles_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "itself",
        "fragment A on Dog { ...A }",
        "Cannot spread fragment \"A\" within itself. (1:21)")]
    [InlineData(
        "itself below a field",
        "fragment A on Human { relatives { ...A } }",
        "Cannot spread fragment \"A\" within itself. (1:35)")]
    [InlineData(
        "itself in an inline fragment",
        "fragment A on Pet { ... on Dog { ...A } }",
        "Cannot spread fragment \"A\" within itself. (1:34)")]
    [InlineData(
        "through another",
        "fragment A on Dog { ...B } fragment B on Dog { ...A }",
        "Cannot spread fragment \"A\" within itself via \"B\". (1:21 1:48)")]
    [InlineData(
        "through another, other order",
        "fragment B on Dog { ...A } fragment A on Dog { ...B }",
        "Cannot spread fragment \"B\" within itself via \"A\". (1:21 1:48)")]
    [InlineData(
        "deep",
        "fragment A on Dog { ...B } fragment B on Dog { ...C } fragment C on Dog { ...A }",
        "Cannot spread fragment \"A\" within itself via \"B\", \"C\". (1:21 1:48 1:75)")]
    [InlineData(
        "two ways",
        "fragment A on Dog { ...B ...C } fragment B on Dog { ...A } fragment C on Dog { ...A }",
        "Cannot spread fragment \"A\" within itself via \"B\". (1:21 1:53)",
        "Cannot spread fragment \"A\" within itself via \"C\". (1:26 1:80)")]
    [InlineData(
        "two ways apart",
        "fragment A on Dog { ...C } fragment B on Dog { ...C } fragment C on Dog { ...A ...B }",
        "Cannot spread fragment \"A\" within itself via \"C\". (1:21 1:75)",
        "Cannot spread fragment \"C\" within itself via \"B\". (1:80 1:48)")]
    [InlineData(
        "a circle and itself",
        "fragment A on Dog { ...B } fragment B on Dog { ...B ...C } fragment C on Dog { ...A ...B }",
        "Cannot spread fragment \"A\" within itself via \"B\", \"C\". (1:21 1:53 1:80)",
        "Cannot spread fragment \"B\" within itself. (1:48)",
        "Cannot spread fragment \"B\" within itself via \"C\". (1:53 1:85)")]
    [InlineData(
        "below an alias and a directive",
        "fragment A on Dog { m: mother @include(if: true) { ... @include(if: true) { ...A @onSpread } } }",
        "Cannot spread fragment \"A\" within itself. (1:77)")]
    [InlineData(
        "three in a circle, entered in the middle",
        "{ dog { ...B } } fragment A on Dog { ...B } fragment B on Dog { ...C } fragment C on Dog { ...A }",
        "Cannot spread fragment \"A\" within itself via \"B\", \"C\". (1:38 1:65 1:92)")]
    [InlineData(
        "two circles that share a fragment",
        "fragment A on Dog { ...B ...C } fragment B on Dog { ...A } fragment C on Dog { ...A }",
        "Cannot spread fragment \"A\" within itself via \"B\". (1:21 1:53)",
        "Cannot spread fragment \"A\" within itself via \"C\". (1:26 1:80)")]
    [InlineData(
        "a circle behind a tail",
        "fragment A on Dog { ...B } fragment B on Dog { ...C } fragment C on Dog { mother { ...B } }",
        "Cannot spread fragment \"B\" within itself via \"C\". (1:48 1:84)")]
    [InlineData(
        "twice in one fragment",
        "fragment A on Dog { ...A mother { ...A } }",
        "Cannot spread fragment \"A\" within itself. (1:21)",
        "Cannot spread fragment \"A\" within itself. (1:35)")]
    [InlineData(
        "two circles apart",
        "fragment A on Dog { ...B } fragment B on Dog { ...A } fragment C on Dog { ...D } fragment D on Dog { ...C }",
        "Cannot spread fragment \"A\" within itself via \"B\". (1:21 1:48)",
        "Cannot spread fragment \"C\" within itself via \"D\". (1:75 1:102)")]
    public void NoFragmentCycles_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
