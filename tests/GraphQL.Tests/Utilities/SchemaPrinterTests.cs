using ScoringPlatform.GraphQL.Tests.Validation;
using ScoringPlatform.GraphQL.Types;
using ScoringPlatform.GraphQL.Types.Scalars;

namespace ScoringPlatform.GraphQL.Tests.Utilities;

public sealed class SchemaPrinterTests
{
    [Fact]
    public void Print_Pets_Snapshot() => SchemaPrinter.Print(Pets.Schema).MatchSnapshot();

    [Fact]
    public void Print_PrintedSchema_PrintsTheSame()
    {
        var printed = SchemaPrinter.Print(Pets.Schema);
        Assert.Equal(printed, SchemaPrinter.Print(SchemaFromSdl.Build(printed)));
    }

    [Fact]
    public void Print_EveryKind_IsInItsOrderAndByName()
    {
        var schema = SchemaFromSdl.Build("""
            directive @b on FIELD
            directive @a on FIELD
            scalar Z
            scalar Date
            enum E { B A }
            input I { b: Int a: Int }
            union U = T | Query
            interface N { n: Int }
            type T implements N { n: Int z: Z d: Date }
            type Subscription { a: Int }
            type Mutation { a: Int }
            type Query { u(i: I): U e: E }
            type A { a: Int }
            """);
        Assert.Equal(
            """
            schema {
              query: Query
              mutation: Mutation
              subscription: Subscription
            }

            type Query {
              u(i: I): U
              e: E
            }

            type Mutation {
              a: Int
            }

            type Subscription {
              a: Int
            }

            type A {
              a: Int
            }

            type T implements N {
              n: Int
              z: Z
              d: Date
            }

            interface N {
              n: Int
            }

            union U = T | Query

            input I {
              b: Int
              a: Int
            }

            enum E {
              B
              A
            }

            scalar Date

            scalar Z

            directive @a on FIELD

            directive @b on FIELD

            """.ReplaceLineEndings("\n"),
            SchemaPrinter.Print(schema));
    }

    [Fact]
    public void Print_PropertiesOfMembers_BecomeDirectives()
    {
        var schema = SchemaFromSdl.Build("""
            directive @cost(weight: String!) on FIELD_DEFINITION
            scalar S @specifiedBy(url: "https://example.org/s")
            input I @oneOf { a: Int @deprecated(reason: "no") b: S }
            enum E { A @deprecated B }
            type Query { a(i: I, e: E = B): Int @cost(weight: "10") @deprecated(reason: "old") }
            """);
        var printed = SchemaPrinter.Print(schema);
        Assert.Contains("a(i: I, e: E = B): Int @cost(weight: \"10\") @deprecated(reason: \"old\")", printed, StringComparison.Ordinal);
        Assert.Contains("input I @oneOf {", printed, StringComparison.Ordinal);
        Assert.Contains("  a: Int @deprecated(reason: \"no\")", printed, StringComparison.Ordinal);
        Assert.Contains("  A @deprecated(reason: \"No longer supported\")", printed, StringComparison.Ordinal);
        Assert.Contains("scalar S @specifiedBy(url: \"https://example.org/s\")", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_Descriptions_AreBlocks()
    {
        var field = new ObjectField("a", new IntType()) { Description = "What it is.\r\nAnd more." };
        var query = new ObjectType("Query") { Description = "The root.", Fields = { field } };
        Assert.Equal(
            """"
            schema {
              query: Query
            }

            """
            The root.
            """
            type Query {
              """
              What it is.
              And more.
              """
              a: Int
            }

            """".ReplaceLineEndings("\n"),
            SchemaPrinter.Print(new SchemaBuilder { Query = query }.Build()));
    }

    [Fact]
    public void Print_LongMembers_TakeALineEach()
    {
        var schema = SchemaFromSdl.Build("""
            directive @cost(weight: String!) on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | INPUT_FIELD_DEFINITION
            directive @listSize(assumedSize: Int, sizedFields: [String!]) on FIELD_DEFINITION
            type Query {
              items(first: Int, after: String, last: Int, before: String, where: String @cost(weight: "10")): [Int]
                @listSize(assumedSize: 100, sizedFields: ["edges", "nodes", "others", "and", "more"]) @cost(weight: "10")
            }
            """);
        Assert.Equal(
            """
            schema {
              query: Query
            }

            type Query {
              items(
                first: Int
                after: String
                last: Int
                before: String
                where: String @cost(weight: "10")
              ): [Int]
                @listSize(
                  assumedSize: 100
                  sizedFields: ["edges", "nodes", "others", "and", "more"]
                )
                @cost(weight: "10")
            }

            directive @cost(
              weight: String!
            ) on
              | SCALAR
              | OBJECT
              | FIELD_DEFINITION
              | ARGUMENT_DEFINITION
              | ENUM
              | INPUT_FIELD_DEFINITION

            directive @listSize(
              assumedSize: Int
              sizedFields: [String!]
            ) on FIELD_DEFINITION

            """.ReplaceLineEndings("\n"),
            SchemaPrinter.Print(schema));
    }
}
