using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("UniqueInputFieldNames");

    [Theory]
    [InlineData("one", "{ arguments { complex(value: { required: true }) } }")]
    [InlineData("the same in two objects", "{ arguments { a: complex(value: { required: true }) b: complex(value: { required: true }) } }")]
    [InlineData("the same nested", "{ arguments { complex(value: { required: true, inner: { required: true } }) } }")]
    [InlineData("several", "{ arguments { complex(value: { required: true, count: 1, text: \"x\" }) } }")]
    [InlineData("in a custom scalar", "{ arguments { json(value: { a: 1, b: { a: 1 } }) } }")]
    [InlineData("the same in each object of a list", "{ arguments { choices(value: [{ number: 1 }, { number: 2 }]) } }")]
    [InlineData("the same in a default and in a use", "query Q($a: Range = { to: 1 }) { arguments { range(value: { to: 2 }) } }")]
    public void UniqueInputFieldNames_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "twice",
        "{ arguments { complex(value: { required: true, required: false }) } }",
        "There can be only one input field named \"required\". (1:32 1:48)")]
    [InlineData(
        "three times",
        "{ arguments { complex(value: { count: 1, count: 2, count: 3 }) } }",
        "There can be only one input field named \"count\". (1:32 1:42)",
        "There can be only one input field named \"count\". (1:32 1:52)")]
    [InlineData(
        "nested",
        "{ arguments { complex(value: { inner: { count: 1, count: 2 } }) } }",
        "There can be only one input field named \"count\". (1:41 1:51)")]
    [InlineData(
        "in a default",
        "query Q($a: Complex = { count: 1, count: 2 }) { dog { name } }",
        "There can be only one input field named \"count\". (1:25 1:35)")]
    [InlineData(
        "in a list",
        "{ arguments { choices(value: [{ number: 1, number: 2 }]) } }",
        "There can be only one input field named \"number\". (1:33 1:44)")]
    [InlineData(
        "in a directive",
        "{ dog { name @limit(range: { to: 1, to: 2 }) } }",
        "There can be only one input field named \"to\". (1:30 1:37)")]
    [InlineData(
        "in a directive on a variable",
        "query Q($a: Int @limit(range: { to: 1, to: 1 })) { dog { name } }",
        "There can be only one input field named \"to\". (1:33 1:40)")]
    [InlineData(
        "outer and inner",
        "{ arguments { range(value: { choice: { text: \"a\", text: \"b\" }, to: 1, choice: { number: 1 } }) } }",
        "There can be only one input field named \"choice\". (1:30 1:71)",
        "There can be only one input field named \"text\". (1:40 1:51)")]
    [InlineData(
        "in an unknown argument",
        "{ dog { name(unknown: { a: 1, a: 2 }) } }",
        "There can be only one input field named \"a\". (1:25 1:31)")]
    [InlineData(
        "in a custom scalar, deep",
        "{ arguments { json(value: { a: { b: 1 }, c: [{ b: 1, b: 2 }] }) } }",
        "There can be only one input field named \"b\". (1:48 1:54)")]
    public void UniqueInputFieldNames_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
