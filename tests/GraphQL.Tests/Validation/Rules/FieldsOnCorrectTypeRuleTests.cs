using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("FieldsOnCorrectType");

    [Theory]
    [InlineData("fields of an object", "fragment F on Dog { __typename name }")]
    [InlineData("under another name", "fragment F on Dog { kind: __typename other: name }")]
    [InlineData("fields of an interface", "fragment F on Pet { __typename name }")]
    [InlineData("another name that is a field", "fragment F on Dog { name: nickname }")]
    [InlineData("on an unknown type", "fragment F on Nothing { unknown }")]
    [InlineData("__typename of a union", "fragment F on CatOrDog { __typename ... on Dog { name } ... on Cat { name } }")]
    [InlineData("introspection at the root", "{ __schema { queryType { name } } __type(name: \"Dog\") { name } __typename }")]
    [InlineData("nested inline fragments that narrow", "{ being { ... on Mammal { mother { ... on Canine { father { ... on Dog { barkVolume } } } } } } }")]
    [InlineData("__typename in every composite kind", "{ dog { __typename } pet { __typename } catOrDog { __typename } __schema { __typename } }")]
    [InlineData("a field of an introspection type", "{ __type(name: \"Dog\") { fields { args { defaultValue } } } }")]
    [InlineData("below an unknown condition", "{ dog { ... on Nothing { a { b } } } }")]
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
    [InlineData(
        "a field of an object on its interface, inline without condition",
        "{ pet { ... { barks } } }",
        "Cannot query field \"barks\" on type \"Pet\". Did you mean to use an inline fragment on \"Dog\"? (1:15)")]
    [InlineData(
        "on an interface that only some implementations know",
        "{ being { iq } }",
        "Cannot query field \"iq\" on type \"Being\". Did you mean to use an inline fragment on \"Intelligent\", \"Alien\", or \"Human\"? (1:11)")]
    [InlineData(
        "below a union's member",
        "{ catOrDog { ... on Dog { meows } ... on Cat { barks } } }",
        "Cannot query field \"meows\" on type \"Dog\". Did you mean \"knows\"? (1:27)",
        "Cannot query field \"barks\" on type \"Cat\". (1:48)")]
    [InlineData(
        "directly on a union",
        "{ catOrDog { name nickname } }",
        "Cannot query field \"name\" on type \"CatOrDog\". Did you mean to use an inline fragment on \"Being\", \"Pet\", \"Canine\", \"Mammal\", or \"Cat\"? (1:14)",
        "Cannot query field \"nickname\" on type \"CatOrDog\". Did you mean to use an inline fragment on \"Cat\" or \"Dog\"? (1:19)")]
    [InlineData(
        "in a mutation",
        "mutation { remove(id: 1) { name } }",
        "Cannot query field \"remove\" on type \"Mutation\". Did you mean \"rename\"? (1:12)")]
    [InlineData(
        "in a subscription",
        "subscription { died { name } }",
        "Cannot query field \"died\" on type \"Subscription\". (1:16)")]
    [InlineData(
        "a field named like a type",
        "{ Dog { name } }",
        "Cannot query field \"Dog\" on type \"Query\". Did you mean \"dog\"? (1:3)")]
    [InlineData(
        "case counts",
        "{ dog { Name barkvolume } }",
        "Cannot query field \"Name\" on type \"Dog\". Did you mean \"name\"? (1:9)",
        "Cannot query field \"barkvolume\" on type \"Dog\". Did you mean \"barkVolume\"? (1:14)")]
    [InlineData(
        "an unknown meta field",
        "{ __name dog { __typenam __kind } }",
        "Cannot query field \"__name\" on type \"Query\". (1:3)",
        "Cannot query field \"__typenam\" on type \"Dog\". (1:16)",
        "Cannot query field \"__kind\" on type \"Dog\". (1:26)")]
    [InlineData(
        "__type below",
        "{ dog { __type(name: \"Dog\") { name } } }",
        "Cannot query field \"__type\" on type \"Dog\". (1:9)")]
    [InlineData(
        "in two fragments of one type",
        "{ dog { ...A ...B } } fragment A on Dog { a } fragment B on Dog { b }",
        "Cannot query field \"a\" on type \"Dog\". Did you mean \"at\"? (1:43)",
        "Cannot query field \"b\" on type \"Dog\". (1:67)")]
    [InlineData(
        "at each level",
        "{ one { two } dog { three { four } owner { five } } }",
        "Cannot query field \"one\" on type \"Query\". (1:3)",
        "Cannot query field \"three\" on type \"Dog\". (1:21)",
        "Cannot query field \"five\" on type \"Human\". (1:44)")]
    public void FieldsOnCorrectType_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
