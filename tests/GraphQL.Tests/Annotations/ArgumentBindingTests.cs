using System.Globalization;
using System.Text.Json;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Tests.Execution;
using ScoringPlatform.GraphQL.Tests.Types.Input;

namespace ScoringPlatform.GraphQL.Tests.Annotations;

/// <summary>What a resolver's parameter receives for each C# type, from a literal and from a variable.</summary>
public sealed class ArgumentBindingTests
{
    private static readonly IRequestExecutor Executor = Server.Query<Root>();

    [Theory]
    [InlineData("bool", "Boolean!", "true", "Boolean True")]
    [InlineData("byte", "UnsignedByte!", "255", "Byte 255")]
    [InlineData("signedByte", "Byte!", "-128", "SByte -128")]
    [InlineData("short", "Short!", "-5", "Int16 -5")]
    [InlineData("unsignedShort", "UnsignedShort!", "5", "UInt16 5")]
    [InlineData("int", "Int!", "5", "Int32 5")]
    [InlineData("unsignedInt", "UnsignedInt!", "5", "UInt32 5")]
    [InlineData("long", "Long!", "9007199254740993", "Int64 9007199254740993")]
    [InlineData("unsignedLong", "UnsignedLong!", "18446744073709551615", "UInt64 18446744073709551615")]
    [InlineData("float", "Float!", "0.5", "Single 0.5")]
    [InlineData("double", "Float!", "1", "Double 1")]
    [InlineData("decimal", "Decimal!", "1.10", "Decimal 1.10")]
    [InlineData("char", "String!", "\"x\"", "Char x")]
    [InlineData("string", "String!", "\"x\"", "String x")]
    [InlineData("guid", "UUID!", "\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"", "Guid 6f9619ff-8b86-d011-b42d-00c04fc964ff")]
    [InlineData("dateOnly", "LocalDate!", "\"2024-02-29\"", "DateOnly 02/29/2024")]
    [InlineData("timeOnly", "LocalTime!", "\"14:30:00\"", "TimeOnly 14:30")]
    [InlineData("timeSpan", "Duration!", "\"PT90M\"", "TimeSpan 01:30:00")]
    [InlineData("dateTime", "DateTime!", "\"2024-01-15T14:30:00+08:00\"", "DateTime 01/15/2024 06:30:00 Utc")]
    [InlineData("dateTimeOffset", "DateTime!", "\"2024-01-15T14:30:00+08:00\"", "DateTimeOffset 01/15/2024 14:30:00 +08:00")]
    [InlineData("uri", "URI!", "\"/a?b=c\"", "Uri /a?b=c")]
    [InlineData("bytes", "Base64String!", "\"AP8=\"", "Byte[] 00FF")]
    [InlineData("color", "Color!", "DARK_RED", "Color DarkRed")]
    [InlineData("json", "Any!", "[1, \"x\"]", "JsonElement [1,\"x\"]")]
    public async Task Scalar_AsParameter_HasItsClass(string field, string type, string literal, string expected)
    {
        Assert.Equal(type, Executor.Schema.QueryType.Fields[field].Arguments["value"].Type.ToString());
        await CheckAsync(field, type, literal, expected);
    }

    [Theory]
    [InlineData("array", "[Int!]!", "[1, 2]", "Int32[] 1 2")]
    [InlineData("array", "[Int!]!", "1", "Int32[] 1")]
    [InlineData("array", "[Int!]!", "[]", "Int32[]")]
    [InlineData("listOfNulls", "[Int]!", "[1, null]", "List`1 1 null")]
    [InlineData("listInterface", "[String!]!", "[\"a\"]", "List`1 a")]
    [InlineData("readOnlyCollection", "[String!]!", "[\"a\"]", "List`1 a")]
    [InlineData("sequence", "[Long!]!", "[1, 2]", "List`1 1 2")]
    [InlineData("set", "[Int!]!", "[1, 2, 1]", "HashSet`1 1 2")]
    [InlineData("setInterface", "[Color!]!", "[BLUE, BLUE]", "HashSet`1 Blue")]
    [InlineData("colors", "[Color]!", "[BLUE, null, DARK_RED]", "Nullable`1[] Blue null DarkRed")]
    [InlineData("nested", "[[Int!]!]!", "[[1], [], [2, 3]]", "Int32[][] [1] [] [2 3]")]
    [InlineData("nestedOfNulls", "[[Int!]]!", "[[1], null]", "List`1 [1] null")]
    [InlineData("moments", "[DateTime!]!", "[\"2024-01-15T14:30:00Z\"]", "DateTime[] 01/15/2024 14:30:00")]
    [InlineData("listOrNull", "[Int!]", "null", "null")]
    [InlineData("listOrNull", "[Int!]", "[1]", "List`1 1")]
    public async Task List_AsParameter_HasItsClassAndItems(string field, string type, string literal, string expected)
    {
        Assert.Equal(type, Executor.Schema.QueryType.Fields[field].Arguments["value"].Type.ToString());
        await CheckAsync(field, type, literal, expected);
    }

    [Theory]
    [InlineData("intOrNull", "Int", "null", "null")]
    [InlineData("intOrNull", "Int", "5", "Int32 5")]
    [InlineData("colorOrNull", "Color", "null", "null")]
    [InlineData("colorOrNull", "Color", "BLUE", "Color Blue")]
    [InlineData("textOrNull", "String", "null", "null")]
    [InlineData("momentOrNull", "DateTime", "\"2024-01-15T14:30:00Z\"", "DateTime 01/15/2024 14:30:00 Utc")]
    [InlineData("optional", "Int", "null", "given null")]
    [InlineData("optional", "Int", "5", "given 5")]
    [InlineData("optionalList", "[Int!]", "[1, 2]", "given 1 2")]
    [InlineData("optionalList", "[Int!]", "null", "given null")]
    public Task Nullable_AsParameter_TellsNull(string field, string type, string literal, string expected) => CheckAsync(field, type, literal, expected);

    [Theory]
    [InlineData("intOrNull", "null")]
    [InlineData("optional", "left out")]
    [InlineData("optionalList", "left out")]
    [InlineData("listOrNull", "null")]
    public async Task Nullable_LeftOut_IsNullOrLeftOut(string field, string expected)
    {
        Assert.Equal(Data(field, expected), await Executor.DataAsync($"{{ {field} }}"));
        Assert.Equal(Data(field, expected), await Executor.DataAsync($"query ($v: {Executor.Schema.QueryType.Fields[field].Arguments["value"].Type}) {{ {field}(value: $v) }}"));
    }

    [Theory]
    [InlineData("char", "\"xy\"", "\"xy\"")]
    [InlineData("char", "\"\"", "\"\"")]
    [InlineData("float", "1e300", "1E+300")]
    public async Task Scalar_WiderThanTheParameter_IsAnErrorOfTheClient(string field, string literal, string shown) => Assert.Equal(
        $"null | /{field}: Argument \"value\" has invalid value. The value {shown} does not fit here.",
        await Executor.OutcomeAsync($"{{ {field}(value: {literal}) }}"));

    private static async Task CheckAsync(string field, string type, string literal, string expected)
    {
        Assert.Equal(Data(field, expected), await Executor.DataAsync($"{{ {field}(value: {literal}) }}"));
        var json = type.Contains("Color", StringComparison.Ordinal)
            ? literal.Replace("BLUE", "\"BLUE\"", StringComparison.Ordinal).Replace("DARK_RED", "\"DARK_RED\"", StringComparison.Ordinal)
            : literal;
        Assert.Equal(
            Data(field, expected),
            await Executor.DataAsync($"query ($v: {type}) {{ {field}(value: $v) }}", ("v", JsonInput.Read(json))));
    }

    private static string Data(string field, string value) => $$"""{{{JsonSerializer.Serialize(field)}}:{{JsonSerializer.Serialize(value)}}}""";

    public enum Color
    {
        Blue,
        DarkRed,
    }

    public sealed class Root
    {
        public static string GetBool(bool value) => Of(value);

        public static string GetByte(byte value) => Of(value);

        public static string GetSignedByte(sbyte value) => Of(value);

        public static string GetShort(short value) => Of(value);

        public static string GetUnsignedShort(ushort value) => Of(value);

        public static string GetInt(int value) => Of(value);

        public static string GetUnsignedInt(uint value) => Of(value);

        public static string GetLong(long value) => Of(value);

        public static string GetUnsignedLong(ulong value) => Of(value);

        public static string GetFloat(float value) => Of(value);

        public static string GetDouble(double value) => Of(value);

        public static string GetDecimal(decimal value) => Of(value);

        public static string GetChar(char value) => Of(value);

        public static string GetString(string value) => Of(value);

        public static string GetGuid(Guid value) => Of(value);

        public static string GetDateOnly(DateOnly value) => Of(value);

        public static string GetTimeOnly(TimeOnly value) => Of(value);

        public static string GetTimeSpan(TimeSpan value) => Of(value);

        public static string GetDateTime(DateTime value) => $"{Of(value)} {value.Kind}";

        public static string GetDateTimeOffset(DateTimeOffset value) => Of(value);

        public static string GetUri(Uri value) => Of(value);

        public static string GetBytes(byte[] value) => $"Byte[] {Convert.ToHexString(value)}";

        public static string GetColor(Color value) => Of(value);

        public static string GetJson(JsonElement value) => $"JsonElement {JsonSerializer.Serialize(value)}";

        public static string GetArray(int[] value) => OfList(value);

        public static string GetListOfNulls(List<int?> value) => OfList(value);

        public static string GetListInterface(IList<string> value) => OfList(value);

        public static string GetReadOnlyCollection(IReadOnlyCollection<string> value) => OfList(value);

        public static string GetSequence(IEnumerable<long> value) => OfList(value);

        public static string GetSet(HashSet<int> value) => OfList(value);

        public static string GetSetInterface(ISet<Color> value) => OfList(value);

        public static string GetColors(Color?[] value) => OfList(value);

        public static string GetNested(int[][] value) => $"{value.GetType().Name} {string.Join(' ', value.Select(inner => $"[{string.Join(' ', inner)}]"))}";

        public static string GetNestedOfNulls(IReadOnlyList<IReadOnlyList<int>?> value) =>
            $"{value.GetType().Name} {string.Join(' ', value.Select(inner => inner is null ? "null" : $"[{string.Join(' ', inner)}]"))}";

        public static string GetMoments(DateTime[] value) => OfList(value);

        public static string GetListOrNull(IReadOnlyList<int>? value) => value is null ? "null" : OfList(value);

        public static string GetIntOrNull(int? value) => value is { } v ? Of(v) : "null";

        public static string GetColorOrNull(Color? value) => value is { } v ? Of(v) : "null";

        public static string GetTextOrNull(string? value) => value is null ? "null" : Of(value);

        public static string GetMomentOrNull(DateTime? value) => value is { } v ? GetDateTime(v) : "null";

        public static string GetOptional(Optional<int?> value) =>
            value.HasValue ? $"given {value.Value?.ToString(CultureInfo.InvariantCulture) ?? "null"}" : "left out";

        public static string GetOptionalList(Optional<IReadOnlyList<int>?> value) =>
            value.HasValue ? $"given {(value.Value is { } list ? string.Join(' ', list) : "null")}" : "left out";

        private static string Of<T>(T value)
            where T : notnull => string.Create(CultureInfo.InvariantCulture, $"{value.GetType().Name} {value}");

        private static string OfList<T>(IEnumerable<T> value) => string.Join(
            ' ', value.Select(item => item is null ? "null" : Convert.ToString(item, CultureInfo.InvariantCulture)).Prepend(value.GetType().Name));
    }
}
