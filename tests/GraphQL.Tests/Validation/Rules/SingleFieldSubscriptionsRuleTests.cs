using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class SingleFieldSubscriptionsRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("SingleFieldSubscriptions");

    [Theory]
    [InlineData("one field", "subscription S { born { name } }")]
    [InlineData("one field in a fragment", "subscription S { ...F } fragment F on Subscription { born { name } }")]
    [InlineData("one field in fragments within fragments", "subscription S { ...F } fragment F on Subscription { ...G } fragment G on Subscription { born { name } }")]
    [InlineData("the same field twice", "subscription S { born { name } born { name } }")]
    [InlineData("the same field also in an inline fragment", "subscription { born { name } ... on Subscription { born { name } } }")]
    [InlineData("an unknown fragment", "subscription S { born { name } ...Nowhere }")]
    [InlineData("a fragment in a circle", "subscription S { ...F } fragment F on Subscription { born { name } ...F }")]
    [InlineData("several fields of a query", "{ dog { name } cat { name } }")]
    [InlineData("__typename below the root", "subscription S { born { __typename } }")]
    [InlineData("one field with alias, arguments and directives", "subscription S($id: ID) { b: moved(id: $id) @onField { name } }")]
    [InlineData("nested inline fragments without condition", "subscription S { ... { ... on Subscription { ... { born { name } } } } }")]
    [InlineData("one field in several fragments", "subscription S { ...A ...B } fragment A on Subscription { born { name } } fragment B on Subscription { born { nickname: name } }")]
    [InlineData("a mutation with several fields", "mutation { a: rename(id: 1) { name } b: rename(id: 2) { name } }")]
    public void SingleFieldSubscriptions_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "two fields",
        "subscription S { born { name } moved { name } }",
        "Subscription \"S\" must select only one top level field. (1:32)")]
    [InlineData(
        "two fields of an anonymous operation",
        "subscription { born { name } moved { name } }",
        "Anonymous Subscription must select only one top level field. (1:30)")]
    [InlineData(
        "one field under two names",
        "subscription S { born { name } again: born { name } }",
        "Subscription \"S\" must select only one top level field. (1:32)")]
    [InlineData(
        "an introspection field",
        "subscription S { __typename }",
        "Subscription \"S\" must not select an introspection top level field. (1:18)")]
    [InlineData(
        "an anonymous introspection field",
        "subscription { __typename }",
        "Anonymous Subscription must not select an introspection top level field. (1:16)")]
    [InlineData(
        "an introspection field under another name",
        "subscription S { kind: __typename }",
        "Subscription \"S\" must not select an introspection top level field. (1:18)")]
    [InlineData(
        "many fields",
        "subscription S { born { name } moved { name } m2: moved { name } }",
        "Subscription \"S\" must select only one top level field. (1:32 1:47)")]
    [InlineData(
        "a second field in a fragment",
        "subscription S { born { name } ...F } fragment F on Subscription { moved { name } }",
        "Subscription \"S\" must select only one top level field. (1:68)")]
    [InlineData(
        "a second field in an inline fragment",
        "subscription S { born { name } ... { moved { name } } }",
        "Subscription \"S\" must select only one top level field. (1:38)")]
    [InlineData(
        "an introspection field in a fragment",
        "subscription S { ...F } fragment F on Subscription { __typename }",
        "Subscription \"S\" must not select an introspection top level field. (1:54)")]
    [InlineData(
        "an alias of the same field beside it",
        "subscription S { born { name } other: born { name } }",
        "Subscription \"S\" must select only one top level field. (1:32)")]
    [InlineData(
        "fields of two fragments",
        "subscription S { ...A ...B } fragment A on Subscription { born { name } } fragment B on Subscription { moved { name } }",
        "Subscription \"S\" must select only one top level field. (1:104)")]
    [InlineData(
        "fields deep in fragments within fragments",
        "subscription S { ...A } fragment A on Subscription { ... { ...B } } fragment B on Subscription { ... on Subscription { born { name } moved { name } } }",
        "Subscription \"S\" must select only one top level field. (1:134)")]
    [InlineData(
        "introspection beside a field",
        "subscription S { born { name } __typename }",
        "Subscription \"S\" must select only one top level field. (1:32)",
        "Subscription \"S\" must not select an introspection top level field. (1:32)")]
    [InlineData(
        "each of two operations",
        "subscription A { born { name } moved { name } } subscription B { __typename }",
        "Subscription \"A\" must select only one top level field. (1:32)",
        "Subscription \"B\" must not select an introspection top level field. (1:66)")]
    public void SingleFieldSubscriptions_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
