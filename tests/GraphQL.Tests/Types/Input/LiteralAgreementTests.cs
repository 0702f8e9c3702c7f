using System.Globalization;
using System.Text;
using ScoringPlatform.GraphQL.Tests.Validation;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Tests.Types.Input;

/// <summary>
/// One law over generated values, right and wrong: a value is taken as a literal exactly when it is taken as a variable's,
/// with the same result, and exactly when the rule about literals has nothing to say.
/// </summary>
public sealed class LiteralAgreementTests
{
    private static readonly Schema Schema = SchemaFromSdl.Build("""
        scalar Free
        enum Color { RED GREEN }
        input Point { x: Int! = 0 y: Float color: Color = RED at: [Point!] free: Free }
        input Named { name: String! id: ID! flags: [[Boolean!]] = [[true]] point: Point = { x: 1 } }
        input One @oneOf { point: Point names: [String!] one: One number: Int }
        type Query { a(p: Point, n: Named, o: One): Int }
        """);

    private static readonly string[] Types =
        ["Int", "Float!", "String", "Boolean!", "ID", "Color", "Free", "[Int!]", "[[Int]!]!", "[Color!]", "Point", "[Point]", "Named!", "One", "[One!]"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Coerce_GeneratedValue_IsTheSameByLiteralAndByVariable(int seed)
    {
        var random = new Random(seed);
        var taken = 0;
        for (var i = 0; i < 1_000; i++)
        {
            var type = random.GetItems(Types, 1)[0];
            var (literal, json) = new Writer(random).Write(TypeFromSyntax.Resolve(Schema, Language(type))!);
            var byLiteral = InputCoercer.CoerceLiteral(Schema, type, literal);
            var byVariable = InputCoercer.CoerceJson(Schema, type, json);
            var what = $"seed {seed}: {type} {literal} {json}: {byLiteral} {byVariable}";
            var isError = byLiteral.StartsWith("error:", StringComparison.Ordinal);
            Assert.True(isError ? byVariable.StartsWith("error:", StringComparison.Ordinal) : byLiteral == byVariable, what);

            var told = RuleHarness.Errors(RuleHarness.Specified("ValuesOfCorrectType"), $"query ($v: {type} = {literal}) {{ __typename }}", Schema);
            Assert.True(told.Length > 0 == isError, $"{what} {string.Join("; ", told)}");
            taken += isError ? 0 : 1;
        }

        // The law says something only when both outcomes are common.
        Assert.InRange(taken, 300, 900);
    }

    private static ScoringPlatform.GraphQL.Language.TypeNode Language(string type) => ScoringPlatform.GraphQL.Language.Parser.ParseType(type);

    /// <summary>Writes a value of a type, now and then a wrong one, in both notations at once.</summary>
    private sealed class Writer(Random random)
    {
        private readonly StringBuilder _literal = new();
        private readonly StringBuilder _json = new();

        internal (string Literal, string Json) Write(GraphQLType type)
        {
            Value(type, 3);
            return (_literal.ToString(), _json.ToString());
        }

        private void Value(GraphQLType type, int depth)
        {
            switch (random.Next(40))
            {
                case 0:
                    Both("null");
                    break;
                case 1:
                    Both(random.GetItems(["true", "\"nope\"", "99999999999", "[[]]", "-1.5"], 1)[0]);
                    break;
                case 2:
                    Object([("unknown", null)], depth);
                    break;
                default:
                    Right(type, depth);
                    break;
            }
        }

        private void Right(GraphQLType type, int depth)
        {
            switch (type)
            {
                case NonNullType nonNull:
                    Right(nonNull.OfType, depth);
                    break;
                case ListType list when depth == 0 || random.Next(4) == 0:
                    Value(list.OfType, Math.Max(0, depth - 1));
                    break;
                case ListType list:
                    List(list.OfType, depth);
                    break;
                case InputObjectType { IsOneOf: true } one:
                    var members = one.Fields.Where(field => depth > 0 || field.Type.Named.IsLeaf).ToList();
                    Object([.. random.GetItems(members.ToArray(), random.Next(12) == 0 ? 0 : 1).Select(field => (field.Name, field.Type))], depth);
                    break;
                case InputObjectType input:
                    var given = input.Fields.Where(field => depth > 0 || field.IsRequired).Where(field => field.IsRequired ? random.Next(15) > 0 : random.Next(2) == 0);
                    Object([.. given.Select(field => (field.Name, field.Type))], depth);
                    break;
                case EnumType enumType:
                    var name = enumType.Values[random.Next(enumType.Values.Count)].Name;
                    _literal.Append(name);
                    _json.Append('"').Append(name).Append('"');
                    break;
                default:
                    Both(Leaf(type.ToString()!));
                    break;
            }
        }

        private string Leaf(string type) => type switch
        {
            "Int" => random.Next(-5, 6).ToString(CultureInfo.InvariantCulture),
            "Float" => random.GetItems(["1", "-2.5", "1e3"], 1)[0],
            "Boolean" => random.GetItems(["true", "false"], 1)[0],
            "ID" => random.GetItems(["\"x\"", "7"], 1)[0],
            "String" => random.GetItems(["\"\"", "\"a \\\"b\\\" \\u00e9\""], 1)[0],
            _ => random.GetItems(["1", "\"x\"", "[1, [true]]", "null"], 1)[0],
        };

        private void List(GraphQLType item, int depth)
        {
            Both("[");
            for (var count = random.Next(3); count > 0; count--)
            {
                Value(item, depth - 1);
                Both(count > 1 ? ", " : "");
            }

            Both("]");
        }

        private void Object((string Name, GraphQLType? Type)[] fields, int depth)
        {
            Both("{");
            for (var i = 0; i < fields.Length; i++)
            {
                Both(i > 0 ? ", " : "");
                _literal.Append(fields[i].Name).Append(": ");
                _json.Append('"').Append(fields[i].Name).Append("\": ");
                if (fields[i].Type is { } type)
                {
                    Value(type, Math.Max(0, depth - 1));
                }
                else
                {
                    Both("1");
                }
            }

            Both("}");
        }

        private void Both(string text)
        {
            _literal.Append(text);
            _json.Append(text);
        }
    }
}
