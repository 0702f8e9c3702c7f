namespace ScoringPlatform.GraphQL.Tests.Language;

/// <summary>Documents with everything that the grammar knows.</summary>
internal static class KitchenSink
{
    internal const string Query = """"
        "describes a query"
        query Everything(
          "describes a variable" $id: ID! @onVariable, $many: [[Int!]!] = [[1, 2], []], $input: Input = { a: "x", b: { c: [RED, null, true] } }
        ) @onQuery {
          node(id: [$id, 123, 4.5e-7]) @include(if: $yes) @tag(name: "a") @tag(name: "b") {
            id,
            other: field(text: "with \"quotes\", \\ and \u{1F600}", block: """
              a block
                indented further
              with \""" quotes
            """, flag: false, nothing: null, kind: GREEN)
            ... on Person @onInline { friends(first: 10) { ...Parts @onSpread } }
            ... @skip(unless: $no) { id }
            ... { id }
          }
        }

        mutation Change { like(story: 123) @defer { story { id @deprecated } } }

        subscription Watch($input: LikeInput @onVariable) { likes(input: $input) { count, sentence { text } } }

        """describes
        a fragment"""
        fragment Parts on Friend @onFragment { on query fragment null: true, size(values: [1, $id], object: { key: "value", empty: {} }) }

        fragment WithAVeryLongListOfArguments on Friend {
          field(firstArgument: "a long value", secondArgument: "another long value", thirdArgument: 3)
        }

        query { __typename }
        """";

    internal const string TypeSystem = """"
        """
        A schema
        with a description.
        """
        schema @onSchema { query: QueryRoot mutation: MutationRoot subscription: SubscriptionRoot }

        "Short description"
        type Thing implements Named & Other & AndAnother @onObject(key: "value") {
          one: Type
          "An argument and a field"
          two("described" argument: Input!): Type
          three(argument: Input = "text", other: [Int!] = [1, 2]): Int @deprecated(reason: "old")
          four(argument: Input = { key: null } @onArgument): [[String!]]!
          five(firstArgument: Input @onArgument, secondArgument: String = "long enough to break the line"): String
          six: String @first(argument: "quite a long value") @second(argument: "quite a long value too") @third
        }
        type Empty
        type ImplementsMany implements AnInterfaceWithALongName & AnotherInterfaceWithALongName & Third { a: Int }
        extend type Thing { seven(argument: [Int]): Type }
        extend type Thing @onObject
        extend type Thing implements More

        interface Named implements Base & Other @onInterface { name: String }
        interface WithoutFields
        extend interface Named @onInterface
        extend interface Named { more(argument: Int = 1): Int }

        union Result @onUnion = | A | B | Query
        union Nothing
        union LongUnion = AMemberWithALongName | AnotherMemberWithALongName | AThirdMemberWithALongName
        extend union Result = C | D
        extend union Result @onUnion

        scalar Custom @onScalar
        extend scalar Custom @specifiedBy(url: "https://example.org/custom")

        enum Site @onEnum { "described" DESKTOP @onValue MOBILE on type }
        enum NoValues
        extend enum Site { WATCH }
        extend enum Site @onEnum

        input Input @oneOf { "described" key: String! = "x" @onInputField answer: Int = 42 list: [Input!] = [] }
        input NoFields
        extend input Input { other: Float = 1.23e4 }
        extend input Input @onInput

        "A directive"
        directive @short on FIELD
        directive @repeated(name: String!, "how often" times: Int = 1) repeatable on | FIELD | QUERY
        directive @long(argument: String = "value") on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
        extend schema @onSchema
        extend schema @onSchema { subscription: Other }
        """";
}
