using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class KnownDirectivesRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("KnownDirectives");

    [Theory]
    [InlineData("none", "{ dog { name } }")]
    [InlineData("specified", "{ dog @include(if: true) { name @skip(if: false) } ...F @include(if: true) ... @skip(if: true) { cat { name } } } fragment F on Query { dog { name } }")]
    [InlineData("each at its place", "query Q($a: Boolean @onVariable) @onQuery { dog @onField { ...F @onSpread ... @onInline { name(surname: $a) } } } fragment F on Dog @onFragment { name }")]
    [InlineData("on a mutation", "mutation M @onMutation { rename(id: 1) { name } }")]
    [InlineData("on a subscription", "subscription S @onSubscription { born { name } }")]
    [InlineData("on a variable with arguments", "query Q($a: Int @limit(range: { to: 1 })) { dog { name } }")]
    [InlineData("the same at every place that it allows", "{ dog @tag(name: \"a\") { ...F @tag(name: \"b\") ... @tag(name: \"c\") { name } } } fragment F on Dog { name }")]
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
    [InlineData(
        "specified ones at wrong places",
        "query Q($a: Boolean @include(if: true)) @skip(if: true) { dog { ...F } } fragment F on Dog @include(if: true) { name }",
        "Directive \"@include\" may not be used on VARIABLE_DEFINITION. (1:21)",
        "Directive \"@skip\" may not be used on QUERY. (1:41)",
        "Directive \"@include\" may not be used on FRAGMENT_DEFINITION. (1:92)")]
    [InlineData(
        "of the type system, every one",
        "{ dog @deprecated(reason: \"x\") { name @specifiedBy(url: \"x\") ... @oneOf { name } } }",
        "Directive \"@deprecated\" may not be used on FIELD. (1:7)",
        "Directive \"@specifiedBy\" may not be used on FIELD. (1:39)",
        "Directive \"@oneOf\" may not be used on INLINE_FRAGMENT. (1:66)")]
    [InlineData(
        "twice at one wrong place",
        "{ dog @onQuery @onQuery { name } }",
        "Directive \"@onQuery\" may not be used on FIELD. (1:7)",
        "Directive \"@onQuery\" may not be used on FIELD. (1:16)")]
    [InlineData(
        "an unknown and a misplaced one together",
        "query Q @unknown @onField { dog { name } }",
        "Unknown directive \"@unknown\". (1:9)",
        "Directive \"@onField\" may not be used on QUERY. (1:18)")]
    [InlineData(
        "on a subscription's fragment",
        "subscription S { ...F @onQuery } fragment F on Subscription @onSubscription { born { name } }",
        "Directive \"@onQuery\" may not be used on FRAGMENT_SPREAD. (1:23)",
        "Directive \"@onSubscription\" may not be used on FRAGMENT_DEFINITION. (1:61)")]
    [InlineData(
        "case counts",
        "{ dog { name @Include(if: true) @SKIP(if: true) } }",
        "Unknown directive \"@Include\". (1:14)",
        "Unknown directive \"@SKIP\". (1:33)")]
    public void KnownDirectives_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
