using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class ProvidedRequiredArgumentsRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("ProvidedRequiredArguments");

    [Theory]
    [InlineData("given", "{ arguments { required(x: 1) several(x: 1, y: 2) } }")]
    [InlineData("in another order", "{ arguments { several(y: 1, x: 2) } }")]
    [InlineData("optional", "{ arguments { optional } dog { houseTrained } }")]
    [InlineData("with a default", "{ arguments { requiredWithDefault } }")]
    [InlineData("variable", "query Q($a: Int!) { arguments { required(x: $a) } }")]
    [InlineData("unknown field", "{ arguments { unknown } }")]
    [InlineData("unknown directive", "{ dog @unknown { name } }")]
    [InlineData("null, another rule", "{ arguments { required(x: null) } }")]
    [InlineData("directive", "{ dog @include(if: true) { name @skip(if: false) } }")]
    [InlineData("unknown argument beside", "{ arguments { required(x: 1, z: 2) } }")]
    [InlineData("directive on a variable", "query Q($a: Int @limit(range: { to: 1 })) { dog { name } }")]
    [InlineData("an argument with default of a list", "{ arguments { ranges } }")]
    [InlineData("a field of an unknown type", "fragment F on Nothing { required }")]
    public void ProvidedRequiredArguments_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "one",
        "{ arguments { required } }",
        "Field \"required\" argument \"x\" of type \"Int!\" is required, but it was not provided. (1:15)")]
    [InlineData(
        "all",
        "{ arguments { several } }",
        "Field \"several\" argument \"x\" of type \"Int!\" is required, but it was not provided. (1:15)",
        "Field \"several\" argument \"y\" of type \"Int!\" is required, but it was not provided. (1:15)")]
    [InlineData(
        "one of two",
        "{ arguments { several(x: 1) } }",
        "Field \"several\" argument \"y\" of type \"Int!\" is required, but it was not provided. (1:15)")]
    [InlineData(
        "another given",
        "{ arguments { required(z: 1) } }",
        "Field \"required\" argument \"x\" of type \"Int!\" is required, but it was not provided. (1:15)")]
    [InlineData(
        "directive",
        "{ dog @include { name @skip } }",
        "Directive \"@include\" argument \"if\" of type \"Boolean!\" is required, but it was not provided. (1:7)",
        "Directive \"@skip\" argument \"if\" of type \"Boolean!\" is required, but it was not provided. (1:23)")]
    [InlineData(
        "introspection",
        "{ __type { name } }",
        "Field \"__type\" argument \"name\" of type \"String!\" is required, but it was not provided. (1:3)")]
    [InlineData(
        "mutation",
        "mutation M { rename(name: \"x\") { name } }",
        "Field \"rename\" argument \"id\" of type \"ID!\" is required, but it was not provided. (1:14)")]
    [InlineData(
        "null is given, absent is not",
        "{ arguments { a: required(x: null) b: required } }",
        "Field \"required\" argument \"x\" of type \"Int!\" is required, but it was not provided. (1:36)")]
    [InlineData(
        "directive on a variable",
        "query Q($a: Int @limit(levels: [1])) { dog { name } }",
        "Directive \"@limit\" argument \"range\" of type \"Range!\" is required, but it was not provided. (1:17)")]
    [InlineData(
        "several directives at one place",
        "{ dog { name @include @skip @tag @limit } }",
        "Directive \"@include\" argument \"if\" of type \"Boolean!\" is required, but it was not provided. (1:14)",
        "Directive \"@skip\" argument \"if\" of type \"Boolean!\" is required, but it was not provided. (1:23)",
        "Directive \"@tag\" argument \"name\" of type \"String!\" is required, but it was not provided. (1:29)",
        "Directive \"@limit\" argument \"range\" of type \"Range!\" is required, but it was not provided. (1:34)")]
    [InlineData(
        "directives of a fragment spread and an inline fragment",
        "{ dog { ...F @include ... @skip { name } } } fragment F on Dog { name }",
        "Directive \"@include\" argument \"if\" of type \"Boolean!\" is required, but it was not provided. (1:14)",
        "Directive \"@skip\" argument \"if\" of type \"Boolean!\" is required, but it was not provided. (1:27)")]
    [InlineData(
        "each field under its own name",
        "{ arguments { a: several(x: 1) b: several(y: 1) c: several } }",
        "Field \"several\" argument \"y\" of type \"Int!\" is required, but it was not provided. (1:15)",
        "Field \"several\" argument \"x\" of type \"Int!\" is required, but it was not provided. (1:32)",
        "Field \"several\" argument \"x\" of type \"Int!\" is required, but it was not provided. (1:49)",
        "Field \"several\" argument \"y\" of type \"Int!\" is required, but it was not provided. (1:49)")]
    [InlineData(
        "a required argument given in another case",
        "{ arguments { required(X: 1) } }",
        "Field \"required\" argument \"x\" of type \"Int!\" is required, but it was not provided. (1:15)")]
    [InlineData(
        "misplaced directive too",
        "query Q @include { dog { name } }",
        "Directive \"@include\" argument \"if\" of type \"Boolean!\" is required, but it was not provided. (1:9)")]
    public void ProvidedRequiredArguments_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
