using ScoringPlatform.GraphQL.Validation;
using ScoringPlatform.GraphQL.Validation.Rules;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeRuleTests
{
    private static readonly RuleDefinition Rule = FieldsOnCorrectTypeRule.Definition;

    [Theory]
    [InlineData("fields of an object", "fragment F on Dog { __typename name }")]
    [InlineData("under another name", "fragment F on Dog { kind: __typename other: name }")]
    [InlineData("fields of an interface", "fragment F on Pet { __typename name }")]
    [InlineData("another name that is a field", "fragment F on Dog { name: nickname }")]
    [InlineData("on an unknown type", "fragment F on Nothing { unknown }")]
    [InlineData("__typename of a union", "fragment F on CatOrDog { __typename ... on Dog { name } ... on Cat { name } }")]
    [InlineData("introspection at the root", "{ __schema { queryType { name } } __type(name: \"Dog\") { name } __typename }")]
    public void FieldsOnCorrectType_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "unknown",
        "fragment F on Dog { wheels }",
        "Cannot query field \"wheels\" on type \"Dog\". (1:21)")]
    [InlineData(
        "nearly known",
        "fragment F on Dog { nam barkVolum }",
        "Cannot query field \"nam\" on type \"Dog\". Did you mean \"name\" or \"at\"? (1:21)",
        "Cannot query field \"barkVolum\" on type \"Dog\". Did you mean \"barkVolume\"? (1:25)")]
    [InlineData(
        "below known fields",
        "{ dog { owner { wheels } } }",
        "Cannot query field \"wheels\" on type \"Human\". (1:17)")]
    [InlineData(
        "in an inline fragment",
        "fragment F on Pet { ... on Dog { meowVolume } }",
        "Cannot query field \"meowVolume\" on type \"Dog\". Did you mean \"barkVolume\"? (1:34)")]
    [InlineData(
        "of another type under another name",
        "fragment F on Dog { volume: meowVolume }",
        "Cannot query field \"meowVolume\" on type \"Dog\". Did you mean \"barkVolume\"? (1:21)")]
    [InlineData(
        "of an implementation",
        "fragment F on Pet { nickname }",
        "Cannot query field \"nickname\" on type \"Pet\". Did you mean to use an inline fragment on \"Cat\" or \"Dog\"? (1:21)")]
    [InlineData(
        "of members of a union",
        "fragment F on CatOrDog { name }",
        "Cannot query field \"name\" on type \"CatOrDog\". Did you mean to use an inline fragment on \"Being\", \"Pet\", \"Canine\", \"Mammal\", or \"Cat\"? (1:26)")]
    [InlineData(
        "not in a union at all",
        "fragment F on CatOrDog { wheels }",
        "Cannot query field \"wheels\" on type \"CatOrDog\". (1:26)")]
    [InlineData(
        "__schema below the root",
        "{ dog { __schema { types { name } } } }",
        "Cannot query field \"__schema\" on type \"Dog\". (1:9)")]
    [InlineData(
        "__type of a mutation",
        "mutation M { __type(name: \"Dog\") { name } }",
        "Cannot query field \"__type\" on type \"Mutation\". (1:14)")]
    [InlineData(
        "in introspection",
        "{ __schema { typ { name } } }",
        "Cannot query field \"typ\" on type \"__Schema\". Did you mean \"types\"? (1:14)")]
    [InlineData(
        "unknown, and what is below it",
        "{ dog { unknown { anything } } }",
        "Cannot query field \"unknown\" on type \"Dog\". Did you mean \"knows\"? (1:9)")]
    public void FieldsOnCorrectType_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
