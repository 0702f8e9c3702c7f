using ScoringPlatform.GraphQL.Errors;

namespace ScoringPlatform.GraphQL.Tests.Validation;

/// <summary>The statements of section 3 headed "Type Validation", each from both sides; several faults are all told.</summary>
public sealed class TypeValidationTests
{
    [Theory]
    [InlineData("two interfaces with one field", "interface A { a: Int } interface B { a: Int } type Query implements A & B { a: Int! }")]
    [InlineData("diamond of interfaces", "interface A { a: Int } interface B implements A { a: Int b: Int } interface C implements A { a: Int c: Int } type Query implements A & B & C { a: Int b: Int c: Int }")]
    [InlineData("interface that narrows an interface", "interface A { a: A } interface B implements A { a: B } type Query implements A & B { a: Query }")]
    [InlineData("a member of a union for the union", "interface A { a: U } union U = Query | T type T { x: Int } type Query implements A { a: T }")]
    [InlineData("an interface for its super interface", "interface A { a: A } interface B implements A { a: B! } type Query implements A & B { a: Query! }")]
    [InlineData("list of narrower items", "interface A { a: [[A]] } type Query implements A { a: [[Query!]!]! }")]
    [InlineData("more nullable arguments", "interface A { a(x: Int!): Int } type Query implements A { a(x: Int!, y: Int, z: Int! = 1): Int }")]
    [InlineData("another default in the implementation", "interface A { a(x: Int = 1): Int } type Query implements A { a(x: Int = 2): Int }")]
    [InlineData("deprecated in the interface only", "interface A { a: Int @deprecated } type Query implements A { a: Int }")]
    [InlineData("self reference in lists and nullable fields", "input I { a: [I!]! b: I c: [I]! } type Query { a(i: I): Int }")]
    [InlineData("a circle broken by a nullable field", "input I { j: J! } input J { k: K! } input K { i: I } type Query { a(i: I): Int }")]
    [InlineData("defaults that end", "input I { a: J = {} } input J { b: I = { a: { b: null } } } type Query { x(i: I = {}): Int }")]
    [InlineData("default in a list", "input I { a: [I] = [] b: Int } type Query { x(i: I = { a: [{ b: 1 }] }): Int }")]
    [InlineData("oneOf with lists of itself", "input I @oneOf { a: [I!] b: Int } type Query { x(i: I): Int }")]
    [InlineData("single values for lists in defaults", "type Query { x(a: [[Int!]!]! = 1, b: [E!] = A): Int } enum E { A }")]
    [InlineData("deprecated optional parts", "type Query { x(a: Int! = 1 @deprecated, b: Int @deprecated): Int @deprecated } enum E { A @deprecated } input I { a: Int @deprecated b: Int! = 1 @deprecated }")]
    [InlineData("names with underscores", "type Query { _a: Int a__b: Int a_(_x: Int): Int _: Int }")]
    [InlineData("all roots", "schema { query: Q mutation: M subscription: S } type Q { a: Int } type M { a: Int } type S { a: Int }")]
    [InlineData("an interface nobody implements", "interface A { a: Int } type Query { a: A }")]
    [InlineData("directive with every location", "directive @d on QUERY | MUTATION | SUBSCRIPTION | FIELD | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION | SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION type Query { a: Int }")]
    [InlineData("enum value named like a keyword", "enum E { type query on fragment TRUE Null } type Query { a: E }")]
    public void Build_LawfulTypeSystem_Succeeds(string what, string sdl) => Assert.True(SchemaFromSdl.Build(sdl) is not null, what);

    [Theory]
    [InlineData(
        "interface without fields",
        "interface A type Query { a: Int }",
        "Type A must define one or more fields.")]
    [InlineData(
        "mutation without fields",
        "type Query { a: Int } type Mutation",
        "Type Mutation must define one or more fields.")]
    [InlineData(
        "field of the interface missing, several",
        "interface A { a: Int b: Int } type Query implements A { c: Int }",
        "Interface field A.a expected but Query does not provide it.",
        "Interface field A.b expected but Query does not provide it.")]
    [InlineData(
        "wider type",
        "interface A { a: Query } type Query implements A { a: A }",
        "Interface field A.a expects type Query but Query.a is type A.")]
    [InlineData(
        "union for its member",
        "interface A { a: T } union U = T type T { x: Int } type Query implements A { a: U }",
        "Interface field A.a expects type T but Query.a is type U.")]
    [InlineData(
        "another member",
        "interface A { a: U } union U = T type T { x: Int } type Query implements A { a: Query }",
        "Interface field A.a expects type U but Query.a is type Query.")]
    [InlineData(
        "list for single and single for list",
        "interface A { a: [Int] b: Int } type Query implements A { a: Int b: [Int] }",
        "Interface field A.a expects type [Int] but Query.a is type Int.",
        "Interface field A.b expects type Int but Query.b is type [Int].")]
    [InlineData(
        "nullable items",
        "interface A { a: [Int!] } type Query implements A { a: [Int] }",
        "Interface field A.a expects type [Int!] but Query.a is type [Int].")]
    [InlineData(
        "nullable list",
        "interface A { a: [Int]! } type Query implements A { a: [Int] }",
        "Interface field A.a expects type [Int]! but Query.a is type [Int].")]
    [InlineData(
        "argument type wider or narrower",
        "interface A { a(x: Int, y: Int!): Int } type Query implements A { a(x: Int!, y: Int): Int }",
        "Interface field argument A.a(x:) expects type Int but Query.a(x:) is type Int!.",
        "Interface field argument A.a(y:) expects type Int! but Query.a(y:) is type Int.")]
    [InlineData(
        "argument list",
        "interface A { a(x: [Int]): Int } type Query implements A { a(x: Int): Int }",
        "Interface field argument A.a(x:) expects type [Int] but Query.a(x:) is type Int.")]
    [InlineData(
        "more required arguments",
        "interface A { a: Int } type Query implements A { a(x: Int!, y: [Int]!): Int }",
        "Object field Query.a includes required argument x that is missing from the Interface field A.a.",
        "Object field Query.a includes required argument y that is missing from the Interface field A.a.")]
    [InlineData(
        "interface implements with a field missing",
        "interface A { a: Int } interface B implements A { b: Int } type Query implements A & B { a: Int b: Int }",
        "Interface field A.a expected but B does not provide it.")]
    [InlineData(
        "interface deprecates what its interface does not",
        "interface A { a: Int } interface B implements A { a: Int @deprecated } type Query { b: B }",
        "Interface field A.a is not deprecated, so implementation field B.a must not be deprecated.")]
    [InlineData(
        "transitive interface missing",
        "interface A { a: Int } interface B implements A { a: Int } interface C implements A & B { a: Int } type Query implements C & A { a: Int }",
        "Type Query must implement B because it is implemented by C.")]
    [InlineData(
        "transitive interface missing in an interface",
        "interface A { a: Int } interface B implements A { a: Int } interface C implements B { a: Int } type Query { c: C }",
        "Type C must implement A because it is implemented by B.")]
    [InlineData(
        "input object as field",
        "type Query { a: I b: [I!]! } input I { x: Int }",
        "The type of Query.a must be Output Type but got: I.",
        "The type of Query.b must be Output Type but got: [I!]!.")]
    [InlineData(
        "output type as argument, deep in lists",
        "type Query { a(x: [[Query!]]!): Int }",
        "The type of Query.a(x:) must be Input Type but got: [[Query!]]!.")]
    [InlineData(
        "interface and union as input",
        "interface A { a: Int } union U = Query input I { a: A u: U } type Query { a(i: I): Int }",
        "The type of I.a must be Input Type but got: A.",
        "The type of I.u must be Input Type but got: U.")]
    [InlineData(
        "names with two underscores everywhere",
        "interface __A { __a: Int } enum __E { __V } input __I { __x: Int } union __U = Query scalar __S type Query { __q(__p: Int): Int a(i: __I, s: __S): __E } directive @__d(__x: Int) on FIELD",
        "Name \"__d\" must not begin with \"__\", which is reserved by GraphQL introspection.",
        "Name \"__x\" must not begin with \"__\", which is reserved by GraphQL introspection.",
        "Name \"__q\" must not begin with \"__\", which is reserved by GraphQL introspection.",
        "Name \"__p\" must not begin with \"__\", which is reserved by GraphQL introspection.",
        "Name \"__I\" must not begin with \"__\", which is reserved by GraphQL introspection.",
        "Name \"__x\" must not begin with \"__\", which is reserved by GraphQL introspection.",
        "Name \"__S\" must not begin with \"__\", which is reserved by GraphQL introspection.",
        "Name \"__E\" must not begin with \"__\", which is reserved by GraphQL introspection.",
        "Name \"__V\" must not begin with \"__\", which is reserved by GraphQL introspection.",
        "Name \"__A\" must not begin with \"__\", which is reserved by GraphQL introspection.",
        "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.",
        "Name \"__U\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData(
        "long circle of non-null inputs",
        "input A { b: B! } input B { c: C! } input C { d: D! } input D { a: A! } type Query { x(a: A): Int }",
        "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"b.c.d.a\".")]
    [InlineData(
        "two circles",
        "input A { a: A! } input B { b: B! } type Query { x(a: A, b: B): Int }",
        "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"a\".",
        "Cannot reference Input Object \"B\" within itself through a series of non-null fields: \"b\".")]
    [InlineData(
        "one type in two circles",
        "input A { b: B! c: C! } input B { a: A! } input C { a: A! } type Query { x(a: A): Int }",
        "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"b.a\".",
        "Cannot reference Input Object \"C\" within itself through a series of non-null fields: \"a.c\".")]
    [InlineData(
        "default circle through two types",
        "input A { b: B = {} } input B { a: A = {} } type Query { x(a: A): Int }",
        "Cannot reference Input Object field A.b within itself through a series of default values.",
        "Cannot reference Input Object field B.a within itself through a series of default values.")]
    [InlineData(
        "default circle through a list",
        "input A { a: [A] = [{}] } type Query { x(a: A): Int }",
        "Cannot reference Input Object field A.a within itself through a series of default values.")]
    [InlineData(
        "default circle within a given object",
        "input A { a: A = { a: {} } } type Query { x(a: A): Int }",
        "Cannot reference Input Object field A.a within itself through a series of default values.")]
    [InlineData(
        "oneOf required and default at once",
        "input I @oneOf { a: Int! b: Int = 1 c: Int! = 1 } type Query { x(i: I): Int }",
        "OneOf input field I.a must be nullable.",
        "OneOf input field I.b cannot have a default value.",
        "OneOf input field I.c must be nullable.",
        "OneOf input field I.c cannot have a default value.")]
    [InlineData(
        "oneOf types without an end",
        "input A @oneOf { b: B } input B @oneOf { a: A c: C } input C @oneOf { b: B } type Query { x(a: A): Int }",
        "OneOf Input Object A must be inhabited but all fields recursively reference only other OneOf Input Objects.",
        "OneOf Input Object B must be inhabited but all fields recursively reference only other OneOf Input Objects.",
        "OneOf Input Object C must be inhabited but all fields recursively reference only other OneOf Input Objects.")]
    [InlineData(
        "required and deprecated in a directive",
        "directive @d(a: Int! @deprecated) on FIELD type Query { a: Int }",
        "Required argument @d(a:) cannot be deprecated.")]
    [InlineData(
        "defaults of wrong types everywhere",
        "directive @d(a: Int = \"x\") on FIELD input I { a: Boolean = 1 b: [Int!] = [null] c: E = \"A\" } enum E { A } type Query { x(a: I = { d: 1 }, b: Int! = null): Int }",
        "@d(a:) has invalid default value: Int cannot represent non-integer value: \"x\"",
        "Query.x(a:) has invalid default value: Field \"d\" is not defined by type \"I\".",
        "Query.x(b:) has invalid default value: Expected value of type \"Int!\", found null.",
        "I.a has invalid default value: Boolean cannot represent a non boolean value: 1",
        "I.b has invalid default value: Expected value of type \"Int!\", found null.",
        "I.c has invalid default value: Enum \"E\" cannot represent non-enum value: \"A\".")]
    [InlineData(
        "default lacks a required field",
        "input I { a: Int! } type Query { x(i: I = {}): Int }",
        "Query.x(i:) has invalid default value: Field \"I.a\" of required type \"Int!\" was not provided.")]
    [InlineData(
        "default of oneOf with two",
        "input I @oneOf { a: Int b: Int } type Query { x(i: I = { a: 1, b: 2 }, j: I = {}, k: I = { a: null }): Int }",
        "Query.x(i:) has invalid default value: OneOf Input Object \"I\" must specify exactly one key.",
        "Query.x(j:) has invalid default value: OneOf Input Object \"I\" must specify exactly one key.",
        "Query.x(k:) has invalid default value: Field \"I.a\" must be non-null.")]
    [InlineData(
        "three roots of one type",
        "schema { query: Q mutation: Q subscription: Q } type Q { a: Int }",
        "All root types must be different, \"Q\" type is used as several of them.")]
    [InlineData(
        "mutation and subscription of one type",
        "schema { query: Q mutation: M subscription: M } type Q { a: Int } type M { a: Int }",
        "All root types must be different, \"M\" type is used as several of them.")]
    public void Build_BrokenTypeSystem_TellsEveryFault(string what, string sdl, params string[] messages)
    {
        var errors = Assert.Throws<SchemaException>(() => SchemaFromSdl.Build(sdl)).Errors;
        Assert.True(
            messages.SequenceEqual(errors.Select(error => error.Message)),
            $"{what}\nexpected:\n  {string.Join("\n  ", messages)}\nactual:\n  {string.Join("\n  ", errors.Select(error => error.Message))}");
    }
}
