using ScoringPlatform.GraphQL.Validation;
using ScoringPlatform.GraphQL.Validation.Rules;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesRuleTests
{
    private static readonly RuleDefinition Rule = UniqueInputFieldNamesRule.Definition;

    [Theory]
    [InlineData("one", "{ arguments { complex(value: { required: true }) } }")]
    [InlineData("the same in two objects", "{ arguments { a: complex(value: { required: true }) b: complex(value: { required: true }) } }")]
    [InlineData("the same nested", "{ arguments { complex(value: { required: true, inner: { required: true } }) } }")]
    [InlineData("several", "{ arguments { complex(value: { required: true, count: 1, text: \"x\" }) } }")]
    [InlineData("in a custom scalar", "{ arguments { json(value: { a: 1, b: { a: 1 } }) } }")]
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
    public void UniqueInputFieldNames_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
