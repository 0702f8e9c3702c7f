using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class ScalarLeafsRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("ScalarLeafs");

    [Theory]
    [InlineData("a scalar", "fragment F on Dog { barks }")]
    [InlineData("an enum", "fragment F on Cat { fur }")]
    [InlineData("an object with selection", "{ dog { name } }")]
    [InlineData("a list of objects with selection", "{ pets { name } }")]
    [InlineData("a scalar with arguments", "fragment F on Dog { knows(command: SIT) }")]
    [InlineData("__typename", "{ dog { __typename } }")]
    [InlineData("an unknown field", "{ dog { unknown { more } other } }")]
    [InlineData("an enum with directives", "{ cat { fur @include(if: true) } }")]
    [InlineData("a selection of __typename alone", "{ catOrDog { __typename } pets { __typename } }")]
    [InlineData("introspection leaves", "{ __schema { description types { kind name } } }")]
    public void ScalarLeafs_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "an object",
        "query Q { human }",
        "Field \"human\" of type \"Human\" must have a selection of subfields. Did you mean \"human { ... }\"? (1:11)")]
    [InlineData(
        "an interface",
        "{ pet }",
        "Field \"pet\" of type \"Pet\" must have a selection of subfields. Did you mean \"pet { ... }\"? (1:3)")]
    [InlineData(
        "a list",
        "{ human { pets } }",
        "Field \"pets\" of type \"[Pet]\" must have a selection of subfields. Did you mean \"pets { ... }\"? (1:11)")]
    [InlineData(
        "selection on a scalar",
        "fragment F on Dog { barks { loud } }",
        "Field \"barks\" must not have a selection since type \"Boolean\" has no subfields. (1:27)")]
    [InlineData(
        "selection on an enum",
        "fragment F on Cat { fur { inHex } }",
        "Field \"fur\" must not have a selection since type \"Fur\" has no subfields. (1:25)")]
    [InlineData(
        "selection on a scalar with arguments",
        "fragment F on Dog { knows(command: SIT) { sincerely } }",
        "Field \"knows\" must not have a selection since type \"Boolean\" has no subfields. (1:41)")]
    [InlineData(
        "selection on a scalar with directives",
        "fragment F on Dog { name @include(if: true) { alive } }",
        "Field \"name\" must not have a selection since type \"String\" has no subfields. (1:45)")]
    [InlineData(
        "selection on __typename",
        "{ dog { __typename { x } } }",
        "Field \"__typename\" must not have a selection since type \"String!\" has no subfields. (1:20)")]
    [InlineData(
        "a union",
        "{ catOrDog }",
        "Field \"catOrDog\" of type \"CatOrDog\" must have a selection of subfields. Did you mean \"catOrDog { ... }\"? (1:3)")]
    [InlineData(
        "an object with directive and arguments",
        "{ human(id: 1) @include(if: true) }",
        "Field \"human\" of type \"Human\" must have a selection of subfields. Did you mean \"human { ... }\"? (1:3)")]
    [InlineData(
        "each nesting level",
        "{ dog { mother owner { pets relatives } } }",
        "Field \"mother\" of type \"Dog\" must have a selection of subfields. Did you mean \"mother { ... }\"? (1:9)",
        "Field \"pets\" of type \"[Pet]\" must have a selection of subfields. Did you mean \"pets { ... }\"? (1:24)",
        "Field \"relatives\" of type \"[Human!]\" must have a selection of subfields. Did you mean \"relatives { ... }\"? (1:29)")]
    [InlineData(
        "introspection without selection",
        "{ __schema __type(name: \"Dog\") }",
        "Field \"__schema\" of type \"__Schema!\" must have a selection of subfields. Did you mean \"__schema { ... }\"? (1:3)",
        "Field \"__type\" of type \"__Type\" must have a selection of subfields. Did you mean \"__type { ... }\"? (1:12)")]
    [InlineData(
        "a selection on a list of leaves",
        "{ __schema { directives { locations { name } } } }",
        "Field \"locations\" must not have a selection since type \"[__DirectiveLocation!]!\" has no subfields. (1:37)")]
    [InlineData(
        "a mutation",
        "mutation { rename(id: 1) }",
        "Field \"rename\" of type \"Pet\" must have a selection of subfields. Did you mean \"rename { ... }\"? (1:12)")]
    [InlineData(
        "below a leaf only the leaf is reported",
        "{ dog { name { a { b } } } }",
        "Field \"name\" must not have a selection since type \"String\" has no subfields. (1:14)")]
    public void ScalarLeafs_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
