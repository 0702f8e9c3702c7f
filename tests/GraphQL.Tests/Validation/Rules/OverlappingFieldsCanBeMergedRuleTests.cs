using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedRuleTests
{
    private static readonly RuleDefinition Rule = RuleHarness.Specified("OverlappingFieldsCanBeMerged");

    [Theory]
    [InlineData("unique fields", "fragment F on Dog { name nickname }")]
    [InlineData("identical fields", "fragment F on Dog { name name }")]
    [InlineData("identical arguments", "fragment F on Dog { knows(command: SIT) knows(command: SIT) }")]
    [InlineData("identical directives", "fragment F on Dog { name @include(if: true) name @include(if: true) }")]
    [InlineData("different arguments under different names", "fragment F on Dog { sit: knows(command: SIT) down: knows(command: DOWN) }")]
    [InlineData("different directives", "fragment F on Dog { name @include(if: true) name @include(if: false) }")]
    [InlineData("arguments in another order", "fragment F on Dog { at(x: 1, y: 2) at(y: 2, x: 1) }")]
    [InlineData("input fields in another order", "{ arguments { complex(value: { required: true, count: 1 }) complex(value: { count: 1, required: true }) } }")]
    [InlineData("different arguments in objects apart", "fragment F on Pet { ... on Dog { name } ... on Cat { name(surname: true) } }")]
    [InlineData("different fields in objects apart", "fragment F on Pet { ... on Dog { volume: barkVolume } ... on Cat { volume: meowVolume } }")]
    [InlineData("the same variable", "query Q($a: Boolean) { dog { name(surname: $a) name(surname: $a) } }")]
    [InlineData("identical nested", "{ dog { owner { name } } dog { owner { iq } } }")]
    [InlineData("the same fragment twice", "{ dog { ...F ...F } } fragment F on Dog { name }")]
    [InlineData("fragments in a circle", "{ human { ...A } } fragment A on Human { name relatives { ...A } }")]
    [InlineData("fragments in a wide circle", "{ human { ...A } } fragment A on Human { relatives { ...B } } fragment B on Human { relatives { ...A name } }")]
    [InlineData("shape of nested objects apart", "{ catOrDog { ... on Dog { owner { name } } ... on Cat { nickname } } }")]
    [InlineData("unknown fields", "{ dog { x: unknown x: unknown } }")]
    [InlineData("deep identical", "{ dog { mother { mother { name } } } ... on Query { dog { mother { mother { name } } } } }")]
    [InlineData("lists alike in objects apart", "{ catOrDog { ... on Dog { x: name } ... on Cat { x: nickname } } }")]
    public void OverlappingFieldsCanBeMerged_LawfulDocument_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document);

    [Theory]
    [InlineData(
        "two fields under one name",
        "fragment F on Dog { fido: name fido: nickname }",
        "Fields \"fido\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:21 1:32)")]
    [InlineData(
        "a field hidden by another",
        "fragment F on Dog { name: nickname name }",
        "Fields \"name\" conflict because \"nickname\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:21 1:36)")]
    [InlineData(
        "arguments added",
        "fragment F on Dog { knows knows(command: HEEL) }",
        "Fields \"knows\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:21 1:27)")]
    [InlineData(
        "argument missing",
        "fragment F on Dog { knows(command: SIT) knows }",
        "Fields \"knows\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:21 1:41)")]
    [InlineData(
        "argument different",
        "fragment F on Dog { knows(command: SIT) knows(command: HEEL) }",
        "Fields \"knows\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:21 1:41)")]
    [InlineData(
        "argument names different",
        "fragment F on Dog { at(x: 1) at(y: 1) }",
        "Fields \"at\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:21 1:30)")]
    [InlineData(
        "different variables",
        "query Q($a: Boolean, $b: Boolean) { dog { name(surname: $a) name(surname: $b) } }",
        "Fields \"name\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:43 1:61)")]
    [InlineData(
        "list items different",
        "{ arguments { texts(value: [\"a\"]) texts(value: [\"a\", \"b\"]) } }",
        "Fields \"texts\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:15 1:35)")]
    [InlineData(
        "object fields different",
        "{ arguments { complex(value: { required: true }) complex(value: { required: false }) } }",
        "Fields \"complex\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:15 1:50)")]
    [InlineData(
        "arguments in one interface",
        "fragment F on Pet { ... on Pet { name(surname: true) } ... on Dog { name } }",
        "Fields \"name\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:34 1:69)")]
    [InlineData(
        "in fragments",
        "{ dog { ...A ...B } } fragment A on Dog { x: name } fragment B on Dog { x: nickname }",
        "Fields \"x\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:43 1:73)")]
    [InlineData(
        "types of objects apart",
        "{ catOrDog { ... on Dog { x: name } ... on Cat { x: meowVolume } } }",
        "Fields \"x\" conflict because they return conflicting types \"String\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional. (1:27 1:50)")]
    [InlineData(
        "nullability of objects apart",
        "{ humanOrAlien { ... on Human { x: iq } ... on Alien { x: eyes } } }",
        "Fields \"x\" conflict because they return conflicting types \"Int\" and \"Int!\". Use different aliases on the fields to fetch both if this was intentional. (1:33 1:56)")]
    [InlineData(
        "in unknown types",
        "{ dog { ... on Nothing { x: name } ... on Nope { x: nickname } } }",
        "Fields \"x\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:26 1:50)")]
    [InlineData(
        "nested",
        "{ dog { x: name } dog { x: nickname } }",
        "Fields \"dog\" conflict because subfields \"x\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:9 1:25)")]
    [InlineData(
        "nested in an alias",
        "{ a: dog { x: name } a: dog { x: barks } }",
        "Fields \"a\" conflict because subfields \"x\" conflict because \"name\" and \"barks\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:12 1:31)")]
    [InlineData(
        "deep",
        "{ dog { mother { x: name } } dog { mother { x: nickname } } }",
        "Fields \"dog\" conflict because subfields \"mother\" conflict because subfields \"x\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:18 1:45)")]
    [InlineData(
        "leaf and object in objects apart",
        "{ catOrDog { ... on Dog { x: owner { name } } ... on Cat { x: name } } }",
        "Fields \"x\" conflict because they return conflicting types \"Human\" and \"String\". Use different aliases on the fields to fetch both if this was intentional. (1:27 1:60)")]
    public void OverlappingFieldsCanBeMerged_BrokenDocument_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors);
}
