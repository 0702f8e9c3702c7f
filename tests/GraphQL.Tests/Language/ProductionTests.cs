using ScoringPlatform.GraphQL.Language;

namespace ScoringPlatform.GraphQL.Tests.Language;

/// <summary>Appendix B, production by production: what is read, shown by printing it.</summary>
public sealed class ProductionTests
{
    [Theory]
    [InlineData("query{a}", "{\n  a\n}")]
    [InlineData("query Q{a}", "query Q {\n  a\n}")]
    [InlineData("query($a:Int){a}", "query ($a: Int) {\n  a\n}")]
    [InlineData("query Q($a:Int$b:Int){a}", "query Q($a: Int, $b: Int) {\n  a\n}")]
    [InlineData("query Q @a @b(c:$d){a}", "query Q @a @b(c: $d) {\n  a\n}")]
    [InlineData("mutation{a}", "mutation {\n  a\n}")]
    [InlineData("subscription S{a}", "subscription S {\n  a\n}")]
    [InlineData("{a}{b}", "{\n  a\n}\n\n{\n  b\n}")]
    [InlineData("{a b,c}", "{\n  a\n  b\n  c\n}")]
    [InlineData("{a:b}", "{\n  a: b\n}")]
    [InlineData("{a{b{c}}}", "{\n  a {\n    b {\n      c\n    }\n  }\n}")]
    [InlineData("{a(b:1 c:2)}", "{\n  a(b: 1, c: 2)\n}")]
    [InlineData("{a@b@c(d:1)}", "{\n  a @b @c(d: 1)\n}")]
    [InlineData("{...a}", "{\n  ...a\n}")]
    [InlineData("{...a@b}", "{\n  ...a @b\n}")]
    [InlineData("{...on a{b}}", "{\n  ... on a {\n    b\n  }\n}")]
    [InlineData("{...on a@b{c}}", "{\n  ... on a @b {\n    c\n  }\n}")]
    [InlineData("{...@a{b}}", "{\n  ... @a {\n    b\n  }\n}")]
    [InlineData("{...{a}}", "{\n  ... {\n    a\n  }\n}")]
    [InlineData("{...onward}", "{\n  ...onward\n}")]
    [InlineData("{...on on{on}}", "{\n  ... on on {\n    on\n  }\n}")]
    [InlineData("fragment a on b{c}", "fragment a on b {\n  c\n}")]
    [InlineData("fragment a on b@c{d}", "fragment a on b @c {\n  d\n}")]
    [InlineData("fragment fragment on on{fragment}", "fragment fragment on on {\n  fragment\n}")]
    [InlineData("\"d\"query Q{a}", "\"d\"\nquery Q {\n  a\n}")]
    [InlineData("\"\"\"d\"\"\"fragment a on b{c}", "\"\"\"\nd\n\"\"\"\nfragment a on b {\n  c\n}")]
    [InlineData("\"d\"query{a}", "\"d\"\nquery {\n  a\n}")]
    public void Parse_ExecutableDefinition_IsRead(string text, string printed) => Assert.Equal(printed, SyntaxPrinter.Print(Parser.Parse(text)));

    [Theory]
    [InlineData("$a:Int", "$a: Int")]
    [InlineData("$a:Int!", "$a: Int!")]
    [InlineData("$a:[Int]", "$a: [Int]")]
    [InlineData("$a:[Int!]!", "$a: [Int!]!")]
    [InlineData("$a:[[[a]!]!]", "$a: [[[a]!]!]")]
    [InlineData("$a:Int=1", "$a: Int = 1")]
    [InlineData("$a:Int!=1@b", "$a: Int! = 1 @b")]
    [InlineData("$a:Int@b(c:1)@d", "$a: Int @b(c: 1) @d")]
    [InlineData("$type:input={enum:null}", "$type: input = { enum: null }")]
    [InlineData("$a:Int=null", "$a: Int = null")]
    [InlineData("$a:[Int]=[]", "$a: [Int] = []")]
    public void Parse_VariableDefinition_IsRead(string text, string printed) =>
        Assert.Equal($"query ({printed}) {{\n  a\n}}", SyntaxPrinter.Print(Parser.Parse($"query({text}){{a}}")));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "-0")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("0.0", "0.0")]
    [InlineData("1E5", "1E5")]
    [InlineData("-1.50e-007", "-1.50e-007")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("\"a\\u0062c\"", "\"abc\"")]
    [InlineData("\"\"\"a\"\"\"", "\"\"\"\na\n\"\"\"")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("null", "null")]
    [InlineData("True", "True")]
    [InlineData("NULL", "NULL")]
    [InlineData("nullable", "nullable")]
    [InlineData("_", "_")]
    [InlineData("on", "on")]
    [InlineData("[]", "[]")]
    [InlineData("[1 2,3]", "[1, 2, 3]")]
    [InlineData("[[][[]]]", "[[], [[]]]")]
    [InlineData("{}", "{}")]
    [InlineData("{a:1 b:2}", "{ a: 1, b: 2 }")]
    [InlineData("{a:{b:{c:[{d:1}]}}}", "{ a: { b: { c: [{ d: 1 }] } } }")]
    [InlineData("{a:1 a:2}", "{ a: 1, a: 2 }")]
    [InlineData("{true:true null:null}", "{ true: true, null: null }")]
    [InlineData("$a", "$a")]
    [InlineData("[$a{b:$b}]", "[$a, { b: $b }]")]
    [InlineData("$true", "$true")]
    public void ParseValue_EachKind_IsRead(string text, string printed) =>
        Assert.Equal(printed, SyntaxPrinter.Print(Parser.ParseValue(text, isConstant: false)));

    [Theory]
    [InlineData("schema{query:Q}", "schema {\n  query: Q\n}")]
    [InlineData("schema@a{query:Q mutation:M subscription:S}", "schema @a {\n  query: Q\n  mutation: M\n  subscription: S\n}")]
    [InlineData("\"d\"schema{query:Q}", "\"d\"\nschema {\n  query: Q\n}")]
    [InlineData("scalar a@b", "scalar a @b")]
    [InlineData("type a{b:c}", "type a {\n  b: c\n}")]
    [InlineData("type a implements b{c:d}", "type a implements b {\n  c: d\n}")]
    [InlineData("type a implements&b&c{d:e}", "type a implements b & c {\n  d: e\n}")]
    [InlineData("type a implements b@c{d:e}", "type a implements b @c {\n  d: e\n}")]
    [InlineData("type a{b(c:d):e}", "type a {\n  b(c: d): e\n}")]
    [InlineData("type a{b(c:d=1@e\"f\"g:h):i@j}", "type a {\n  b(\n    c: d = 1 @e\n    \"f\"\n    g: h\n  ): i @j\n}")]
    [InlineData("type type{type:type input:input}", "type type {\n  type: type\n  input: input\n}")]
    [InlineData("type a{\"b\"c:d\"\"\"e\"\"\"f:g}", "type a {\n  \"b\"\n  c: d\n  \"\"\"\n  e\n  \"\"\"\n  f: g\n}")]
    [InlineData("interface a{b:c}", "interface a {\n  b: c\n}")]
    [InlineData("interface a implements b&c{d:e}", "interface a implements b & c {\n  d: e\n}")]
    [InlineData("union a=b", "union a = b")]
    [InlineData("union a@b=|c|d", "union a @b = c | d")]
    [InlineData("enum a{b c@d}", "enum a {\n  b\n  c @d\n}")]
    [InlineData("enum a{\"b\"c}", "enum a {\n  \"b\"\n  c\n}")]
    [InlineData("input a{b:c=1 d:[e!]!@f}", "input a {\n  b: c = 1\n  d: [e!]! @f\n}")]
    [InlineData("directive@a on FIELD", "directive @a on FIELD")]
    [InlineData("directive@a(b:c)on|FIELD|QUERY", "directive @a(b: c) on FIELD | QUERY")]
    [InlineData("directive@a repeatable on FIELD", "directive @a repeatable on FIELD")]
    [InlineData("directive@repeatable on FIELD", "directive @repeatable on FIELD")]
    [InlineData("\"a\"scalar b\"c\"scalar d", "\"a\"\nscalar b\n\n\"c\"\nscalar d")]
    public void Parse_TypeSystemDefinition_IsRead(string text, string printed) => Assert.Equal(printed, SyntaxPrinter.Print(Parser.Parse(text)));

    [Theory]
    [InlineData("QUERY")]
    [InlineData("MUTATION")]
    [InlineData("SUBSCRIPTION")]
    [InlineData("FIELD")]
    [InlineData("FRAGMENT_DEFINITION")]
    [InlineData("FRAGMENT_SPREAD")]
    [InlineData("INLINE_FRAGMENT")]
    [InlineData("VARIABLE_DEFINITION")]
    [InlineData("SCHEMA")]
    [InlineData("SCALAR")]
    [InlineData("OBJECT")]
    [InlineData("FIELD_DEFINITION")]
    [InlineData("ARGUMENT_DEFINITION")]
    [InlineData("INTERFACE")]
    [InlineData("UNION")]
    [InlineData("ENUM")]
    [InlineData("ENUM_VALUE")]
    [InlineData("INPUT_OBJECT")]
    [InlineData("INPUT_FIELD_DEFINITION")]
    public void Parse_DirectiveLocation_IsKnownInCapitalsOnly(string location)
    {
        Assert.Equal($"directive @a on {location}", SyntaxPrinter.Print(Parser.Parse($"directive @a on {location}")));
        var error = Assert.Throws<GraphQLSyntaxException>(() => Parser.Parse($"directive @a on {location.ToLowerInvariant()}"));
        Assert.Equal($"Syntax Error: Unexpected Name \"{location.ToLowerInvariant()}\".", error.Message);
    }

    [Fact]
    public void Visit_Document_MeetsEachNodeOnceInTheOrderOfTheText()
    {
        const string Text = "query Q($a: [Int!] = [1] @b) @c { d: e(f: { g: $a }) @h { ... on I { j } ...K } } fragment K on L { m }";
        Assert.Equal(
            "Document OperationDefinition VariableDefinition Variable ListType NonNullType NamedType ListValue IntValue Directive Directive "
            + "SelectionSet Field Argument ObjectValue ObjectField Variable Directive SelectionSet InlineFragment NamedType SelectionSet Field "
            + "FragmentSpread FragmentDefinition NamedType SelectionSet Field",
            string.Join(' ', NodeList.Of(Parser.Parse(Text)).Select(node => node.Kind)));
    }

    [Fact]
    public void Visit_TypeSystem_MeetsEachNodeOnceInTheOrderOfTheText()
    {
        const string Text = """
            schema @a { query: Q } scalar B @c type D implements E @f { g(h: I = 1 @j): K! @l } union M @n = O
            enum P @q { R @s } input T @u { v: W = {} @x } interface Y { z: Z } directive @ab(ac: AD) on FIELD
            """;
        Assert.Equal(
            "Document SchemaDefinition Directive OperationTypeDefinition NamedType ScalarTypeDefinition Directive "
            + "ObjectTypeDefinition NamedType Directive FieldDefinition InputValueDefinition NamedType IntValue Directive NonNullType NamedType Directive "
            + "UnionTypeDefinition Directive NamedType EnumTypeDefinition Directive EnumValueDefinition Directive "
            + "InputObjectTypeDefinition Directive InputValueDefinition NamedType ObjectValue Directive "
            + "InterfaceTypeDefinition FieldDefinition NamedType DirectiveDefinition InputValueDefinition NamedType",
            string.Join(' ', NodeList.Of(Parser.Parse(Text)).Select(node => node.Kind)));
    }
}
