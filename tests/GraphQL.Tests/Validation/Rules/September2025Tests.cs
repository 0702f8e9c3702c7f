
namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

/// <summary>What the September 2025 edition forbids and the reference implementation of the edition before lets pass.</summary>
public sealed class September2025Tests
{
    [Theory]
    [InlineData("subscription S { born @skip(if: false) { name } }", "Subscription \"S\"", "1:23")]
    [InlineData("subscription S($a: Boolean!) { born @include(if: $a) { name } }", "Subscription \"S\"", "1:37")]
    [InlineData("subscription { ... @include(if: true) { born { name } } }", "Anonymous Subscription", "1:20")]
    [InlineData("subscription S { ...F @skip(if: true) } fragment F on Subscription { born { name } }", "Subscription \"S\"", "1:23")]
    [InlineData("subscription S { ...F } fragment F on Subscription { born @skip(if: true) { name } }", "Subscription \"S\"", "1:59")]
    public void SingleFieldSubscriptions_ConditionAtTheRoot_IsRefused(string document, string subject, string place) =>
        RuleHarness.AssertErrors(
            RuleHarness.Specified("SingleFieldSubscriptions"),
            "condition at the root",
            document,
            [$"{subject} must not use `@skip` or `@include` directives in the top level selection. ({place})"]);

    [Theory]
    [InlineData("subscription S { born { name @skip(if: false) } }")]
    [InlineData("subscription S { born { ... @include(if: true) { name } } }")]
    [InlineData("subscription S { born @onField { name } }")]
    [InlineData("query Q { dog @skip(if: true) { name } }")]
    public void SingleFieldSubscriptions_ConditionElsewhere_IsAllowed(string document) =>
        RuleHarness.AssertValid(RuleHarness.Specified("SingleFieldSubscriptions"), "condition elsewhere", document);

    [Theory]
    [InlineData("query Q($a: Int) { arguments { choice(value: { number: $a }) } }", "Int", "(1:9 1:56)")]
    [InlineData("query Q($a: Int) { arguments { requiredChoice(value: { number: $a }) } }", "Int", "(1:9 1:64)")]
    [InlineData("query Q($a: Int = 1) { arguments { requiredChoice(value: { number: $a }) } }", "Int", "(1:9 1:68)")]
    [InlineData("query Q($a: Complex) { arguments { ...F } } fragment F on Arguments { choice(value: { inner: $a }) }", "Complex", "(1:9 1:94)")]
    public void VariablesInAllowedPosition_NullableMemberOfOneOf_IsRefused(string document, string type, string places) =>
        RuleHarness.AssertErrors(
            RuleHarness.Specified("VariablesInAllowedPosition"),
            "nullable member",
            document,
            [$"Variable \"$a\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"Choice\". {places}"]);

    [Theory]
    [InlineData("query Q($a: Int!) { arguments { requiredChoice(value: { number: $a }) } }")]
    [InlineData("query Q($a: Choice!) { arguments { requiredChoice(value: $a) } }")]
    [InlineData("query Q($a: Choice) { arguments { choice(value: $a) } }")]
    [InlineData("query Q($a: Int, $b: [String]) { arguments { choice(value: { inner: { required: true, count: $a, names: $b } }) } }")]
    [InlineData("query Q($a: String) { arguments { choice(value: { inner: { required: true, names: [$a] } }) } }")]
    public void VariablesInAllowedPosition_OtherVariablesAroundOneOf_AreAllowed(string document) =>
        RuleHarness.AssertValid(RuleHarness.Specified("VariablesInAllowedPosition"), "around oneOf", document);
}
