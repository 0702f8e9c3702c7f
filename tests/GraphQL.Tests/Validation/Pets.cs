using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Tests.Validation;

/// <summary>A schema with one of everything that rules look at: people, animals and a type for every kind of argument.</summary>
internal static class Pets
{
    private const string Sdl = """
        directive @onQuery on QUERY
        directive @onMutation on MUTATION
        directive @onSubscription on SUBSCRIPTION
        directive @onField on FIELD
        directive @onSpread on FRAGMENT_SPREAD
        directive @onInline on INLINE_FRAGMENT
        directive @onFragment on FRAGMENT_DEFINITION
        directive @onVariable on VARIABLE_DEFINITION
        directive @tag(name: String!, level: Int = 1) repeatable on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @limit(range: Range!, choice: Choice, levels: [Int!]) on FIELD | VARIABLE_DEFINITION

        scalar Json

        enum Command { SIT HEEL DOWN }
        enum Fur { CURLY SILKY }

        interface Being { name(surname: Boolean): String }
        interface Mammal implements Being { name(surname: Boolean): String mother: Mammal father: Mammal }
        interface Pet implements Being { name(surname: Boolean): String }
        interface Canine implements Mammal & Being { name(surname: Boolean): String mother: Canine father: Canine }
        interface Intelligent { iq: Int }

        type Dog implements Being & Pet & Mammal & Canine {
          name(surname: Boolean): String
          nickname: String
          barkVolume: Int
          barks: Boolean
          knows(command: Command): Boolean
          houseTrained(atOtherHomes: Boolean = true): Boolean
          at(x: Int, y: Int): Boolean
          mother: Dog
          father: Dog
          owner: Human
        }
        type Cat implements Being & Pet {
          name(surname: Boolean): String
          nickname: String
          meows: Boolean
          meowVolume: Int
          fur: Fur
          owner: Human!
        }
        type Human implements Being & Intelligent {
          name(surname: Boolean): String
          pets: [Pet]
          relatives: [Human!]
          iq: Int
        }
        type Alien implements Being & Intelligent { name(surname: Boolean): String iq: Int eyes: Int! }

        union CatOrDog = Cat | Dog
        union HumanOrAlien = Human | Alien

        input Complex { required: Boolean! count: Int text: String flag: Boolean! = false names: [String] inner: Complex }
        input Choice @oneOf { number: Int text: String inner: Complex }
        input Range { from: Int! = 0 to: Int! choice: Choice choices: [Choice!] tags: [[String!]!] }

        type Arguments {
          required(x: Int!): String
          several(x: Int!, y: Int!): String
          optional(x: Int = 0, y: Int = 0): String
          requiredWithDefault(x: Int! = 0): String
          int(value: Int): String
          float(value: Float): String
          text(value: String): String
          requiredText(value: String!): String
          boolean(value: Boolean): String
          requiredBoolean(value: Boolean!): String
          id(value: ID): String
          command(value: Command): String
          texts(value: [String]): String
          requiredTexts(value: [String!]): String
          matrix(value: [[Int!]!]): String
          complex(value: Complex): String
          choice(value: Choice): String
          requiredChoice(value: Choice!): String
          choices(value: [Choice!]): String
          range(value: Range): String
          ranges(value: [Range!]! = [{ to: 1 }]): String
          json(value: Json): String
        }

        type Query {
          human(id: ID): Human
          dog: Dog
          cat: Cat
          pet: Pet
          pets: [Pet!]!
          being: Being
          catOrDog: CatOrDog
          humanOrAlien: HumanOrAlien
          intelligent: Intelligent
          arguments: Arguments
        }
        type Mutation { rename(id: ID!, name: String): Pet }
        type Subscription { born: Pet moved(id: ID): Pet }
        schema { query: Query mutation: Mutation subscription: Subscription }
        """;

    internal static Schema Schema { get; } = SchemaFromSdl.Build(Sdl);
}
