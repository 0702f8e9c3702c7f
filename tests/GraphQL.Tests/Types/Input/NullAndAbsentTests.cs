using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.GraphQL.Tests.Types.Input;

/// <summary>
/// Sections 3.10 and 6.4.1: given, null and absent are three things, and a default steps in for the last only. The same
/// table for arguments and for fields of input objects, by literal and by variable.
/// </summary>
public sealed class NullAndAbsentTests
{
    private static readonly Schema Schema = SchemaFromSdl.Build("""
        input In { nullable: Int withDefault: Int = 1 withNull: Int = null filled: Int! = 1 list: [Int] items: [Int!] = [1] }
        input Required { must: Int! }
        type Query {
          nullable(x: Int): Int
          withDefault(x: Int = 1): Int
          withNull(x: Int = null): Int
          must(x: Int!): Int
          filled(x: Int! = 1): Int
          list(x: [Int]): Int
          items(x: [Int!] = [1]): Int
          in(x: In): Int
          required(x: Required): Int
        }
        """);

    public static TheoryData<string, string, string, string, string> Table => new()
    {
        // member, variables of the operation, literal (empty: left out), variables given, value (empty: absent; !: refused)
        { "nullable", "", "", "{}", "" },
        { "nullable", "", "null", "{}", "null" },
        { "nullable", "", "5", "{}", "5" },
        { "nullable", "$v: Int", "$v", "{}", "" },
        { "nullable", "$v: Int", "$v", """{"v":null}""", "null" },
        { "nullable", "$v: Int", "$v", """{"v":5}""", "5" },
        { "nullable", "$v: Int = 7", "$v", "{}", "7" },
        { "nullable", "$v: Int = 7", "$v", """{"v":null}""", "null" },
        { "nullable", "$v: Int = null", "$v", "{}", "null" },
        { "withDefault", "", "", "{}", "1" },
        { "withDefault", "", "null", "{}", "null" },
        { "withDefault", "", "5", "{}", "5" },
        { "withDefault", "$v: Int", "$v", "{}", "1" },
        { "withDefault", "$v: Int", "$v", """{"v":null}""", "null" },
        { "withDefault", "$v: Int = 7", "$v", "{}", "7" },
        { "withDefault", "$v: Int = null", "$v", "{}", "null" },
        { "withNull", "", "", "{}", "null" },
        { "withNull", "$v: Int", "$v", "{}", "null" },
        { "withNull", "$v: Int", "$v", """{"v":5}""", "5" },
        { "must", "", "", "{}", "!" },
        { "must", "", "null", "{}", "!" },
        { "must", "", "5", "{}", "5" },
        { "must", "$v: Int!", "$v", "{}", "!" },
        { "must", "$v: Int!", "$v", """{"v":null}""", "!" },
        { "must", "$v: Int!", "$v", """{"v":5}""", "5" },
        { "must", "$v: Int! = 7", "$v", "{}", "7" },
        { "must", "$v: Int = 7", "$v", "{}", "7" },
        { "must", "$v: Int = 7", "$v", """{"v":null}""", "!" },
        { "filled", "", "", "{}", "1" },
        { "filled", "", "null", "{}", "!" },
        { "filled", "", "5", "{}", "5" },
        { "filled", "$v: Int", "$v", "{}", "1" },
        { "filled", "$v: Int", "$v", """{"v":null}""", "!" },
        { "filled", "$v: Int = 7", "$v", "{}", "7" },
        { "filled", "$v: Int = null", "$v", "{}", "!" },
        { "list", "$v: Int", "[$v]", "{}", "[null]" },
        { "list", "$v: Int", "[1, $v]", """{"v":null}""", "[1,null]" },
        { "list", "$v: Int = 7", "[$v, 1]", "{}", "[7,1]" },
        { "list", "$v: [Int]", "$v", """{"v":5}""", "[5]" },
        { "list", "$v: [Int] = 7", "$v", "{}", "[7]" },
        { "list", "$v: [Int]", "$v", "{}", "" },
        { "items", "", "", "{}", "[1]" },
        { "items", "", "null", "{}", "null" },
        { "items", "", "[]", "{}", "[]" },
        { "items", "$v: [Int!]", "$v", "{}", "[1]" },
        { "items", "$v: Int", "[$v]", "{}", "!" },
        { "items", "$v: Int!", "[$v]", """{"v":5}""", "[5]" },
        { "items", "", "[null]", "{}", "!" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Argument_GivenNullOrAbsent_IsAsTheTableSays(string member, string variables, string literal, string given, string expected)
    {
        var arguments = literal.Length == 0 ? "" : $"(x: {literal})";
        var actual = InputCoercer.Coerce(Schema, $"query {Parenthesised(variables)} {{ {member}{arguments} }}", given);
        Check(expected, expected.Length == 0 ? "{}" : $$"""{"x":{{expected}}}""", actual);
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void InputField_GivenNullOrAbsent_IsAsTheTableSays(string member, string variables, string literal, string given, string expected)
    {
        var holder = member == "must" ? "required" : "in";
        var fields = literal.Length == 0 ? "" : $"{member}: {literal}";
        var actual = InputCoercer.Coerce(Schema, $"query {Parenthesised(variables)} {{ {holder}(x: {{ {fields} }}) }}", given);
        Check(expected, InObject(member, expected), actual);
    }

    /// <summary>A variable's value holds no variables.</summary>
    public static TheoryData<string, string, string> TableWithoutVariables
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var row in Table.Where(row => ((string)row[1]).Length == 0))
            {
                rows.Add((string)row[0], (string)row[2], (string)row[4]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(TableWithoutVariables))]
    public void FieldOfAVariable_GivenNullOrAbsent_IsAsTheTableSays(string member, string literal, string expected)
    {
        var (holder, type) = member == "must" ? ("required", "Required") : ("in", "In");
        var json = literal.Length == 0 ? "{}" : $$"""{"{{member}}":{{literal}}}""";
        var actual = InputCoercer.Coerce(Schema, $"query ($o: {type}) {{ {holder}(x: $o) }}", $$"""{"o":{{json}}}""");
        Check(expected, InObject(member, expected), actual);
    }

    private static string Parenthesised(string variables) => variables.Length == 0 ? "" : $"({variables})";

    /// <summary>The object with what its other fields have by default, in the order of the type.</summary>
    private static string InObject(string member, string expected)
    {
        (string Name, string Default)[] fields = member == "must"
            ? [("must", "")]
            : [("nullable", ""), ("withDefault", "1"), ("withNull", "null"), ("filled", "1"), ("list", ""), ("items", "[1]")];
        var present = fields
            .Select(field => (field.Name, Value: field.Name == member ? expected : field.Default))
            .Where(field => field.Value.Length > 0)
            .Select(field => $"\"{field.Name}\":{field.Value}");
        return $"{{\"x\":{{{string.Join(',', present)}}}}}";
    }

    private static void Check(string expected, string value, string actual)
    {
        if (expected == "!")
        {
            Assert.StartsWith("error: ", actual, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(value, actual);
        }
    }
}
