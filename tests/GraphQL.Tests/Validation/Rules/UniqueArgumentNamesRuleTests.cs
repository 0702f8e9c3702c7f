using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("UniqueArgumentNames");

    [Theory]
    [InlineData("none", "{ dog { name } }")]
    [InlineData("one", "{ arguments { int(value: 1) } }")]
    [InlineData("the same on two fields", "{ arguments { int(value: 1) float(value: 1) } }")]
    [InlineData("the same on field and directive", "{ dog { name(surname: true) @tag(name: \"a\") } }")]
    [InlineData("several", "{ arguments { several(x: 1, y: 2) } }")]
    [InlineData("the same on two directives", "{ dog @tag(name: \"a\") @tag(name: \"b\") { name } }")]
    [InlineData("of a field and of fields below", "{ human(id: 1) { pets { name(surname: true) } name(surname: true) } }")]
    public void UniqueArgumentNames_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "of a field",
        "{ arguments { int(value: 1, value: 2) } }",
        "There can be only one argument named \"value\". (1:19 1:29)")]
    [InlineData(
        "of a directive",
        "{ dog @tag(name: \"a\", name: \"b\") { name } }",
        "There can be only one argument named \"name\". (1:12 1:23)")]
    [InlineData(
        "two pairs",
        "{ arguments { several(x: 1, y: 2, x: 3, y: 4) } }",
        "There can be only one argument named \"x\". (1:23 1:35)",
        "There can be only one argument named \"y\". (1:29 1:41)")]
    [InlineData(
        "three times with other values",
        "{ arguments { int(value: 1, value: 2, value: null) } }",
        "There can be only one argument named \"value\". (1:19 1:29)",
        "There can be only one argument named \"value\". (1:19 1:39)")]
    [InlineData(
        "on an unknown field and an unknown directive",
        "{ unknown(a: 1, a: 2) dog { name @unknown(b: 1, b: 2) } }",
        "There can be only one argument named \"a\". (1:11 1:17)",
        "There can be only one argument named \"b\". (1:43 1:49)")]
    [InlineData(
        "on a directive of a variable",
        "query Q($a: Int @limit(range: { to: 1 }, range: { to: 2 })) { dog { name } }",
        "There can be only one argument named \"range\". (1:24 1:42)")]
    [InlineData(
        "field and directive at once",
        "{ dog { name(surname: true, surname: false) @skip(if: true, if: false) } }",
        "There can be only one argument named \"surname\". (1:14 1:29)",
        "There can be only one argument named \"if\". (1:51 1:61)")]
    public void UniqueArgumentNames_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
