using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class PossibleFragmentSpreadsRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("PossibleFragmentSpreads");

    [Theory]
    [InlineData("the same object", "fragment F on Dog { ...G } fragment G on Dog { barks }")]
    [InlineData("the same object inline", "fragment F on Dog { ... on Dog { barks } }")]
    [InlineData("an object in its interface", "fragment F on Pet { ...G } fragment G on Dog { barks }")]
    [InlineData("an object in its union", "fragment F on CatOrDog { ...G } fragment G on Dog { barks }")]
    [InlineData("a union in an object", "fragment F on Dog { ...G } fragment G on CatOrDog { __typename }")]
    [InlineData("a union in an overlapping interface", "fragment F on Pet { ...G } fragment G on CatOrDog { __typename }")]
    [InlineData("overlapping unions", "fragment F on HumanOrAlien { ... on HumanOrAlien { __typename } }")]
    [InlineData("an interface in an object", "fragment F on Dog { ...G } fragment G on Pet { name }")]
    [InlineData("overlapping interfaces", "fragment F on Pet { ...G } fragment G on Being { name }")]
    [InlineData("an interface in an inline fragment", "fragment F on Pet { ... on Being { name } }")]
    [InlineData("no condition", "fragment F on Dog { ... { barks } }")]
    [InlineData("an unknown fragment", "fragment F on Dog { ...Nowhere }")]
    [InlineData("a scalar, another rule", "fragment F on Dog { ...G } fragment G on String { x }")]
    [InlineData("an unknown type, another rule", "fragment F on Dog { ... on Nothing { x } }")]
    [InlineData("an interface in a type that implements it by another", "{ dog { ... on Mammal { ... on Canine { name } } } }")]
    [InlineData("a member of the union in an interface in the union", "{ catOrDog { ... on Pet { ... on Cat { meows } } } }")]
    [InlineData("interfaces with one common implementation", "{ intelligent { ... on Being { name } } }")]
    [InlineData("at the root", "{ ... on Query { dog { name } } ...F } fragment F on Query { cat { name } }")]
    [InlineData("introspection type in itself", "{ __schema { ... on __Schema { types { ... on __Type { name } } } } }")]
    [InlineData("without condition at every level", "{ ... { pet { ... { ... { name } } } } }")]
    public void PossibleFragmentSpreads_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "another object",
        "fragment F on Cat { ...G } fragment G on Dog { barks }",
        "Fragment \"G\" cannot be spread here as objects of type \"Cat\" can never be of type \"Dog\". (1:21)")]
    [InlineData(
        "another object inline",
        "fragment F on Cat { ... on Dog { barks } }",
        "Fragment cannot be spread here as objects of type \"Cat\" can never be of type \"Dog\". (1:21)")]
    [InlineData(
        "an object not in the interface",
        "fragment F on Pet { ...G } fragment G on Human { name }",
        "Fragment \"G\" cannot be spread here as objects of type \"Pet\" can never be of type \"Human\". (1:21)")]
    [InlineData(
        "an object not in the union",
        "fragment F on CatOrDog { ...G } fragment G on Human { name }",
        "Fragment \"G\" cannot be spread here as objects of type \"CatOrDog\" can never be of type \"Human\". (1:26)")]
    [InlineData(
        "a union without the object",
        "fragment F on Human { ...G } fragment G on CatOrDog { __typename }",
        "Fragment \"G\" cannot be spread here as objects of type \"Human\" can never be of type \"CatOrDog\". (1:23)")]
    [InlineData(
        "unions apart",
        "fragment F on CatOrDog { ...G } fragment G on HumanOrAlien { __typename }",
        "Fragment \"G\" cannot be spread here as objects of type \"CatOrDog\" can never be of type \"HumanOrAlien\". (1:26)")]
    [InlineData(
        "an interface not implemented",
        "fragment F on Cat { ...G } fragment G on Canine { name }",
        "Fragment \"G\" cannot be spread here as objects of type \"Cat\" can never be of type \"Canine\". (1:21)")]
    [InlineData(
        "interfaces apart",
        "fragment F on Pet { ...G } fragment G on Intelligent { iq }",
        "Fragment \"G\" cannot be spread here as objects of type \"Pet\" can never be of type \"Intelligent\". (1:21)")]
    [InlineData(
        "interfaces apart inline",
        "fragment F on Pet { ...G } fragment G on Pet { ... on Intelligent { iq } }",
        "Fragment cannot be spread here as objects of type \"Pet\" can never be of type \"Intelligent\". (1:48)")]
    [InlineData(
        "an object in a union of others",
        "{ humanOrAlien { ... on Dog { name } } }",
        "Fragment cannot be spread here as objects of type \"HumanOrAlien\" can never be of type \"Dog\". (1:18)")]
    [InlineData(
        "a union in an object apart",
        "{ dog { ...F } } fragment F on HumanOrAlien { __typename }",
        "Fragment \"F\" cannot be spread here as objects of type \"Dog\" can never be of type \"HumanOrAlien\". (1:9)")]
    [InlineData(
        "unions apart, inline",
        "{ catOrDog { ... on HumanOrAlien { __typename } } }",
        "Fragment cannot be spread here as objects of type \"CatOrDog\" can never be of type \"HumanOrAlien\". (1:14)")]
    [InlineData(
        "an interface in a union without implementations",
        "{ humanOrAlien { ... on Pet { name } } }",
        "Fragment cannot be spread here as objects of type \"HumanOrAlien\" can never be of type \"Pet\". (1:18)")]
    [InlineData(
        "a union in an interface without members",
        "{ pet { ... on HumanOrAlien { __typename } } }",
        "Fragment cannot be spread here as objects of type \"Pet\" can never be of type \"HumanOrAlien\". (1:9)")]
    [InlineData(
        "narrowed twice",
        "{ being { ... on Pet { ... on Human { iq } } } }",
        "Fragment cannot be spread here as objects of type \"Pet\" can never be of type \"Human\". (1:24)")]
    [InlineData(
        "impossible only below",
        "{ human { pets { ... on Dog { ... on Cat { meows } } } } }",
        "Fragment cannot be spread here as objects of type \"Dog\" can never be of type \"Cat\". (1:31)")]
    [InlineData(
        "root type below",
        "{ dog { ... on Query { cat { name } } } }",
        "Fragment cannot be spread here as objects of type \"Dog\" can never be of type \"Query\". (1:9)")]
    [InlineData(
        "mutation in query",
        "{ ... on Mutation { rename(id: 1) { name } } ...S } fragment S on Subscription { born { name } }",
        "Fragment cannot be spread here as objects of type \"Query\" can never be of type \"Mutation\". (1:3)",
        "Fragment \"S\" cannot be spread here as objects of type \"Query\" can never be of type \"Subscription\". (1:46)")]
    [InlineData(
        "through a condition without type",
        "{ dog { ... { ... on Cat { meows } } } }",
        "Fragment cannot be spread here as objects of type \"Dog\" can never be of type \"Cat\". (1:15)")]
    [InlineData(
        "the same fragment at a lawful and an unlawful place",
        "{ dog { ...F } cat { ...F } } fragment F on Dog { barks }",
        "Fragment \"F\" cannot be spread here as objects of type \"Cat\" can never be of type \"Dog\". (1:22)")]
    public void PossibleFragmentSpreads_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
