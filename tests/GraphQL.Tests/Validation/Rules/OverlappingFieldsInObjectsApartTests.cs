using ScoringPlatform.GraphQL.Types;
using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Validation.Rules;

/// <summary>
/// Section 5.3.2 on types that share names of fields and not their types: two selections whose objects can never be the
/// same must still answer in one shape.
/// </summary>
public sealed class OverlappingFieldsInObjectsApartTests
{
    private const string Sdl = """
        interface Box { inner: Box label: String }
        interface TextHolder implements Box { inner: Box label: String value: String }
        type TextBox implements Box & TextHolder { inner: TextBox label: String value: String text: String count: Int! lists: [Item] item: Item items: [Item!] matrix: [[Int]] kind: Kind note(at: Int, by: By): String }
        type NumberBox implements Box { inner: NumberBox label: String value: Int number: Int count: Int lists: [[Item]] item: [Item] items: [Item]! matrix: [Int] kind: Size note(at: Int, by: By): String }
        type RequiredBox implements Box & TextHolder { inner: RequiredBox label: String! value: String! text: String! count: Int! lists: [Item] item: Item items: [Item!]! matrix: [[Int!]] kind: Kind note(at: Int, by: By): String }
        enum Kind { A B }
        enum Size { A B }
        input By { x: Int y: [Int] z: By }
        type Item { id: ID name: String deep: Item owner: Box }
        union Any = TextBox | NumberBox | Item
        type Query { box: Box textBox: TextBox numberBox: NumberBox any: Any item: Item holder: TextHolder }
        """;

    private static readonly RuleDefinition Rule = RuleHarness.Specified("OverlappingFieldsCanBeMerged");
    private static readonly Schema Schema = SchemaFromSdl.Build(Sdl);

    [Theory]
    [InlineData("different scalars below an object type apart from its like", "{ any { ... on TextBox { x: text } ... on Item { x: name } } }")]
    [InlineData("one abstract and one object field of one definition", "{ box { label ... on TextBox { label } } }")]
    [InlineData("different composite types, merged shapes alike", "{ box { ... on TextBox { inner { label } } ... on NumberBox { inner { label } } } }")]
    [InlineData("composite types apart with fields of one shape apart", "{ any { ... on TextBox { x: inner { v: text } } ... on Item { x: deep { v: name } } } }")]
    [InlineData("aliases swapped in objects apart", "{ any { ... on TextBox { a: text b: label } ... on Item { b: name a: name } } }")]
    [InlineData("arguments that differ in objects apart", "{ box { ... on TextBox { note(at: 1) } ... on NumberBox { note(at: 2) } } }")]
    [InlineData("three objects apart, each another argument", "{ box { ... on TextBox { note(at: 1) } ... on NumberBox { note(at: 2) } ... on RequiredBox { note(at: 3) } } }")]
    [InlineData("__typename everywhere", "{ __typename any { __typename ... on TextBox { __typename } } }")]
    [InlineData("__typename under one name everywhere", "{ t: __typename any { t: __typename ... on Item { t: __typename } } }")]
    [InlineData("same object literal in another order, deep", "{ textBox { note(by: { x: 1, z: { x: 1, y: [1, 2] } }) note(by: { z: { y: [1, 2], x: 1 }, x: 1 }) } }")]
    [InlineData("same enum of one type", "{ box { ... on TextBox { kind } ... on RequiredBox { kind } } }")]
    [InlineData("a fragment spread in two places with fields apart", "{ textBox { inner { ...F } } numberBox { inner { ...F } } } fragment F on Box { label }")]
    [InlineData("one response name at different levels", "{ label: textBox { label } box { textBox: label } }")]
    [InlineData("same field through an interface, a union and an object", "{ any { ... on Box { label } ... on TextBox { label } ... on TextHolder { label } } }")]
    [InlineData("a fragment within itself below fields", "{ textBox { ...F } } fragment F on TextBox { inner { ...F label } label }")]
    public void OverlappingFieldsCanBeMerged_OneShape_NoError(string what, string document) =>
        RuleHarness.AssertValid(Rule, what, document, Schema);

    [Theory]
    [InlineData(
        "fields apart of different leaf types",
        "{ box { ... on TextBox { x: text } ... on NumberBox { x: number } } }",
        "Fields \"x\" conflict because they return conflicting types \"String\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional. (1:26 1:55)")]
    [InlineData(
        "fields apart, one non-null",
        "{ box { ... on TextBox { x: text } ... on RequiredBox { x: text } } }",
        "Fields \"x\" conflict because they return conflicting types \"String\" and \"String!\". Use different aliases on the fields to fetch both if this was intentional. (1:26 1:57)")]
    [InlineData(
        "fields apart, one a list",
        "{ box { ... on TextBox { item { id } } ... on NumberBox { item { id } } } }",
        "Fields \"item\" conflict because they return conflicting types \"Item\" and \"[Item]\". Use different aliases on the fields to fetch both if this was intentional. (1:26 1:59)")]
    [InlineData(
        "fields apart, one a list of lists",
        "{ box { ... on TextBox { lists { id } } ... on NumberBox { lists { id } } } }",
        "Fields \"lists\" conflict because they return conflicting types \"[Item]\" and \"[[Item]]\". Use different aliases on the fields to fetch both if this was intentional. (1:26 1:60)")]
    [InlineData(
        "fields apart, items non-null",
        "{ box { ... on TextBox { items { id } } ... on RequiredBox { items { id } } } }",
        "Fields \"items\" conflict because they return conflicting types \"[Item!]\" and \"[Item!]!\". Use different aliases on the fields to fetch both if this was intentional. (1:26 1:62)")]
    [InlineData(
        "fields apart, inner items non-null",
        "{ box { ... on TextBox { matrix } ... on RequiredBox { matrix } } }",
        "Fields \"matrix\" conflict because they return conflicting types \"[[Int]]\" and \"[[Int!]]\". Use different aliases on the fields to fetch both if this was intentional. (1:26 1:56)")]
    [InlineData(
        "fields apart of different enums with the same values",
        "{ box { ... on TextBox { kind } ... on NumberBox { kind } } }",
        "Fields \"kind\" conflict because they return conflicting types \"Kind\" and \"Size\". Use different aliases on the fields to fetch both if this was intentional. (1:26 1:52)")]
    [InlineData(
        "leaf and object apart",
        "{ any { ... on TextBox { x: text } ... on Item { x: deep { id } } } }",
        "Fields \"x\" conflict because they return conflicting types \"String\" and \"Item\". Use different aliases on the fields to fetch both if this was intentional. (1:26 1:50)")]
    [InlineData(
        "interface and object of one field with different arguments",
        "{ box { ... on TextHolder { value } ... on NumberBox { value } } }",
        "Fields \"value\" conflict because they return conflicting types \"String\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional. (1:29 1:56)")]
    [InlineData(
        "interface and object, other field",
        "{ box { label ... on TextBox { label: text } } }",
        "Fields \"label\" conflict because \"label\" and \"text\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:9 1:32)")]
    [InlineData(
        "two interfaces",
        "{ box { ... on TextHolder { x: value } ... on Box { x: label } } }",
        "Fields \"x\" conflict because \"value\" and \"label\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:29 1:53)")]
    [InlineData(
        "arguments through interface",
        "{ textBox { note(at: 1) ... on Box { ... on TextBox { note(at: 2) } } } }",
        "Fields \"note\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:13 1:55)")]
    [InlineData(
        "nested below objects apart, different leaf types",
        "{ any { ... on TextBox { x: inner { v: count } } ... on Item { x: deep { v: name } } } }",
        "Fields \"x\" conflict because subfields \"v\" conflict because they return conflicting types \"Int!\" and \"String\". Use different aliases on the fields to fetch both if this was intentional. (1:37 1:74)")]
    [InlineData(
        "three levels below objects apart",
        "{ any { ... on TextBox { x: item { y: owner { ... on TextBox { z: text } } } } ... on Item { x: deep { y: owner { ... on NumberBox { z: number } } } } } }",
        "Fields \"x\" conflict because subfields \"y\" conflict because subfields \"z\" conflict because they return conflicting types \"String\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional. (1:64 1:134)")]
    [InlineData(
        "three of one name",
        "{ textBox { x: text x: label x: value } }",
        "Fields \"x\" conflict because \"text\" and \"label\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:13 1:21)")]
    [InlineData(
        "two pairs",
        "{ textBox { x: text x: label y: value y: text } }",
        "Fields \"x\" conflict because \"text\" and \"label\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:13 1:21)",
        "Fields \"y\" conflict because \"value\" and \"text\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:30 1:39)")]
    [InlineData(
        "null and absent argument",
        "{ textBox { note(at: null) note } }",
        "Fields \"note\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:13 1:28)")]
    [InlineData(
        "null and a number",
        "{ textBox { note(at: null) note(at: 1) } }",
        "Fields \"note\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:13 1:28)")]
    [InlineData(
        "integer and variable",
        "query Q($a: Int = 1) { textBox { note(at: 1) note(at: $a) } }",
        "Fields \"note\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:34 1:46)")]
    [InlineData(
        "list items in another order",
        "{ textBox { note(by: { y: [1, 2] }) note(by: { y: [2, 1] }) } }",
        "Fields \"note\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:13 1:37)")]
    [InlineData(
        "single and list of one",
        "{ textBox { note(by: { y: 1 }) note(by: { y: [1] }) } }",
        "Fields \"note\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:13 1:32)")]
    [InlineData(
        "deep object different",
        "{ textBox { note(by: { z: { z: { x: 1 } } }) note(by: { z: { z: { x: 2 } } }) } }",
        "Fields \"note\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:13 1:46)")]
    [InlineData(
        "in a mutation-like root",
        "{ ...A ...B } fragment A on Query { x: textBox { label } } fragment B on Query { x: numberBox { label } }",
        "Fields \"x\" conflict because \"textBox\" and \"numberBox\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:37 1:82)")]
    [InlineData(
        "in fragments at two levels",
        "{ textBox { ...A } } fragment A on TextBox { inner { ...B } ...C } fragment B on TextBox { x: text } fragment C on TextBox { inner { x: label } }",
        "Fields \"inner\" conflict because subfields \"x\" conflict because \"label\" and \"text\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:134 1:92)")]
    [InlineData(
        "a fragment against the selection beside it",
        "{ textBox { x: text ...A } } fragment A on TextBox { x: label }",
        "Fields \"x\" conflict because \"text\" and \"label\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:13 1:54)")]
    [InlineData(
        "a nested fragment against the first",
        "{ textBox { ...A ...B } } fragment A on TextBox { ...C } fragment B on TextBox { x: label } fragment C on TextBox { x: text }",
        "Fields \"x\" conflict because \"label\" and \"text\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:82 1:117)")]
    [InlineData(
        "in an unused fragment",
        "{ textBox { label } } fragment A on TextBox { x: text x: label }",
        "Fields \"x\" conflict because \"text\" and \"label\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:47 1:55)")]
    [InlineData(
        "in a fragment within itself",
        "{ textBox { ...A } } fragment A on TextBox { x: text inner { x: text ...A ...B } } fragment B on TextBox { x: label }",
        "Fields \"x\" conflict because \"text\" and \"label\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:62 1:108)")]
    [InlineData(
        "only below two names merged",
        "{ textBox { a: inner { v: text } a: inner { v: label } } }",
        "Fields \"a\" conflict because subfields \"v\" conflict because \"text\" and \"label\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:24 1:45)")]
    [InlineData(
        "deep below merged names",
        "{ textBox { a: inner { b: inner { v: text } } a: inner { b: inner { v: label } } } }",
        "Fields \"a\" conflict because subfields \"b\" conflict because subfields \"v\" conflict because \"text\" and \"label\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:35 1:69)")]
    [InlineData(
        "conflict at a field stops below it",
        "{ textBox { a: inner { v: text } a: item { v: id } } }",
        "Fields \"a\" conflict because \"inner\" and \"item\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:13 1:34)",
        "Fields \"a\" conflict because subfields \"v\" conflict because they return conflicting types \"String\" and \"ID\". Use different aliases on the fields to fetch both if this was intentional. (1:24 1:44)")]
    [InlineData(
        "alias hides another field",
        "{ textBox { label: text label } }",
        "Fields \"label\" conflict because \"text\" and \"label\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:13 1:25)")]
    public void OverlappingFieldsCanBeMerged_ShapesOrFieldsDiffer_ReportsEach(string what, string document, params string[] errors) =>
        RuleHarness.AssertErrors(Rule, what, document, errors, Schema);
}
