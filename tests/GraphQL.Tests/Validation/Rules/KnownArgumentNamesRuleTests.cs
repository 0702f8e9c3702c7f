using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class KnownArgumentNamesRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("KnownArgumentNames");

    [Theory]
    [InlineData("one", "fragment F on Dog { knows(command: SIT) }")]
    [InlineData("several in any order", "fragment F on Dog { at(y: 1, x: 2) }")]
    [InlineData("of an unknown field", "fragment F on Dog { unknown(a: 1) }")]
    [InlineData("none", "fragment F on Dog { knows }")]
    [InlineData("of a directive", "{ dog @include(if: true) { name } }")]
    [InlineData("of an unknown directive", "{ dog @unknown(a: 1) { name } }")]
    [InlineData("of introspection", "{ __type(name: \"Dog\") { fields(includeDeprecated: true) { name } } }")]
    [InlineData("of an interface", "fragment F on Pet { name(surname: true) }")]
    [InlineData("of a mutation and a subscription", "mutation { rename(id: 1, name: \"x\") { name } } subscription { moved(id: 1) { name } }")]
    [InlineData("of a directive on a variable", "query Q($a: Int @limit(range: { to: 1 }, levels: [1])) { dog { name } }")]
    public void KnownArgumentNames_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "of a field",
        "fragment F on Dog { knows(unknown: true) }",
        "Unknown argument \"unknown\" on field \"Dog.knows\". (1:27)")]
    [InlineData(
        "nearly known",
        "fragment F on Dog { knows(comand: SIT) }",
        "Unknown argument \"comand\" on field \"Dog.knows\". Did you mean \"command\"? (1:27)")]
    [InlineData(
        "beside known ones",
        "fragment F on Dog { at(x: 1, z: 2, w: 3) }",
        "Unknown argument \"z\" on field \"Dog.at\". Did you mean \"x\" or \"y\"? (1:30)",
        "Unknown argument \"w\" on field \"Dog.at\". Did you mean \"x\" or \"y\"? (1:36)")]
    [InlineData(
        "of a directive",
        "{ dog @skip(unless: true) { name } }",
        "Unknown argument \"unless\" on directive \"@skip\". (1:13)")]
    [InlineData(
        "of a directive, nearly known",
        "{ dog @tag(nam: \"a\") { name } }",
        "Unknown argument \"nam\" on directive \"@tag\". Did you mean \"name\"? (1:12)")]
    [InlineData(
        "deep",
        "{ dog { owner { name(sur: true) } } pet { ... on Dog { knows(cmd: SIT) } } }",
        "Unknown argument \"sur\" on field \"Human.name\". (1:22)",
        "Unknown argument \"cmd\" on field \"Dog.knows\". (1:62)")]
    [InlineData(
        "of __typename",
        "{ dog { __typename(a: 1) } }",
        "Unknown argument \"a\" on field \"Dog.__typename\". (1:20)")]
    [InlineData(
        "on a field without arguments",
        "{ dog { barks(loud: true) } }",
        "Unknown argument \"loud\" on field \"Dog.barks\". (1:15)")]
    [InlineData(
        "on an interface field whose implementation has it",
        "{ being { ... on Mammal { mother(name: \"x\") { name } } } }",
        "Unknown argument \"name\" on field \"Mammal.mother\". (1:34)")]
    [InlineData(
        "on several directives",
        "{ dog { name @include(iff: true) @tag(nme: \"x\", levle: 1) } }",
        "Unknown argument \"iff\" on directive \"@include\". Did you mean \"if\"? (1:23)",
        "Unknown argument \"nme\" on directive \"@tag\". Did you mean \"name\"? (1:39)",
        "Unknown argument \"levle\" on directive \"@tag\". Did you mean \"level\"? (1:49)")]
    [InlineData(
        "of a directive given to its field",
        "{ dog { name(if: true) } }",
        "Unknown argument \"if\" on field \"Dog.name\". (1:14)")]
    [InlineData(
        "of a directive on a variable",
        "query Q($a: Int @limit(rang: { to: 1 })) { dog { name } }",
        "Unknown argument \"rang\" on directive \"@limit\". Did you mean \"range\"? (1:24)")]
    [InlineData(
        "case counts",
        "{ dog { knows(Command: SIT) } }",
        "Unknown argument \"Command\" on field \"Dog.knows\". Did you mean \"command\"? (1:15)")]
    [InlineData(
        "on introspection",
        "{ __schema(name: \"x\") { types(kind: OBJECT) { fields(deprecated: true) { name } } } }",
        "Unknown argument \"name\" on field \"Query.__schema\". (1:12)",
        "Unknown argument \"kind\" on field \"__Schema.types\". (1:31)",
        "Unknown argument \"deprecated\" on field \"__Type.fields\". (1:54)")]
    [InlineData(
        "on a field of a fragment on an interface",
        "fragment F on Pet { name(sirname: true) }",
        "Unknown argument \"sirname\" on field \"Pet.name\". Did you mean \"surname\"? (1:26)")]
    public void KnownArgumentNames_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
