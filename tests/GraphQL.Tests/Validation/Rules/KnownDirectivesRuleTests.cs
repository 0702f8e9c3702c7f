using ScoringPlatform.GraphQL.Validation;
using ScoringPlatform.GraphQL.Validation.Rules;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class KnownDirectivesRuleTests
{
    private static readonly RuleDefinition Rule = KnownDirectivesRule.Definition;

    [Theory]
    [InlineData("none", "{ dog { name } }")]
    [InlineData("specified", "{ dog @include(if: true) { name @skip(if: false) } ...F @include(if: true) ... @skip(if: true) { cat { name } } } fragment F on Query { dog { name } }")]
    [InlineData("each at its place", "query Q($a: Boolean @onVariable) @onQuery { dog @onField { ...F @onSpread ... @onInline { name(surname: $a) } } } fragment F on Dog @onFragment { name }")]
    [InlineData("on a mutation", "mutation M @onMutation { rename(id: 1) { name } }")]
    [InlineData("on a subscription", "subscription S @onSubscription { born { name } }")]
    public void KnownDirectives_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "unknown",
        "{ dog @unknown(text: \"directive\") { name } }",
        "Unknown directive \"@unknown\". (1:7)")]
    [InlineData(
        "unknown everywhere",
        "query Q($a: Int @a) @b { dog { name @c ...F @d ... @e { name } } } fragment F on Dog @f { name }",
        "Unknown directive \"@a\". (1:17)",
        "Unknown directive \"@b\". (1:21)",
        "Unknown directive \"@c\". (1:37)",
        "Unknown directive \"@d\". (1:45)",
        "Unknown directive \"@e\". (1:52)",
        "Unknown directive \"@f\". (1:86)")]
    [InlineData(
        "known at another place",
        "query Q($a: Boolean @onField) @include(if: true) { dog @onQuery { ...F @onInline ... @onSpread { name } } } fragment F on Dog @onVariable { name }",
        "Directive \"@onField\" may not be used on VARIABLE_DEFINITION. (1:21)",
        "Directive \"@include\" may not be used on QUERY. (1:31)",
        "Directive \"@onQuery\" may not be used on FIELD. (1:56)",
        "Directive \"@onInline\" may not be used on FRAGMENT_SPREAD. (1:72)",
        "Directive \"@onSpread\" may not be used on INLINE_FRAGMENT. (1:86)",
        "Directive \"@onVariable\" may not be used on FRAGMENT_DEFINITION. (1:127)")]
    [InlineData(
        "on a mutation",
        "mutation M @onQuery { rename(id: 1) { name } }",
        "Directive \"@onQuery\" may not be used on MUTATION. (1:12)")]
    [InlineData(
        "on a subscription",
        "subscription S @onMutation { born { name } }",
        "Directive \"@onMutation\" may not be used on SUBSCRIPTION. (1:16)")]
    [InlineData(
        "of the type system",
        "{ dog { name @deprecated } }",
        "Directive \"@deprecated\" may not be used on FIELD. (1:14)")]
    public void KnownDirectives_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
