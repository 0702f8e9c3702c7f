using System.Globalization;
using System.Text.Json;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Tests.Types.Input;
using ScoringPlatform.GraphQL.Types;
using ScoringPlatform.GraphQL.Types.Input;
using ScoringPlatform.GraphQL.Types.Scalars;

namespace ScoringPlatform.GraphQL.Tests.Types;

/// <summary>Result coercion of each scalar, and the law that what it writes reads back.</summary>
public sealed class ScalarResultTests
{
    public static TheoryData<string, object, string> Results => new()
    {
        { "Int", (short)-5, "-5" },
        { "Int", 2147483647L, "2147483647" },
        { "Int", 7m, "7" },
        { "Int", 7.0f, "7" },
        { "Int", false, "0" },
        { "Int", DayOfWeek.Monday, "1" },
        { "Long", int.MinValue, "-2147483648" },
        { "Long", ulong.MaxValue / 2, "9223372036854775807" },
        { "UnsignedByte", 255, "255" },
        { "Float", 0.1, "0.1" },
        { "Float", 1.5f, "1.5" },
        { "Float", 3, "3" },
        { "Float", 2.50m, "2.5" },
        { "Float", long.MaxValue, "9.223372036854776E+18" },
        { "Float", "1e3", "1000" },
        { "Decimal", 1.10m, "1.10" },
        { "Decimal", 7, "7" },
        { "Decimal", 0.1, "0.1" },
        { "String", 'x', "x" },
        { "String", 1.5, "1.5" },
        { "String", 12, "12" },
        { "String", false, "false" },
        { "String", DayOfWeek.Friday, "Friday" },
        { "String", new DateOnly(2024, 1, 15), "01/15/2024" },
        { "Boolean", 5, "True" },
        { "Boolean", 0, "False" },
        { "ID", 5, "5" },
        { "ID", -5L, "-5" },
        { "ID", (byte)200, "200" },
        { "ID", Guid.Empty, "00000000-0000-0000-0000-000000000000" },
        { "LocalDate", "2024-01-15", "2024-01-15" },
        { "LocalDate", new DateOnly(1, 1, 1), "0001-01-01" },
        { "LocalTime", new TimeOnly(0), "00:00:00" },
        { "LocalTime", new TimeOnly(1), "00:00:00.0000001" },
        { "LocalDateTime", new DateTime(2024, 1, 15, 14, 30, 0, 120, DateTimeKind.Utc), "2024-01-15T14:30:00.12" },
        { "DateTime", new DateTimeOffset(2024, 1, 15, 14, 30, 0, TimeSpan.FromMinutes(-210)), "2024-01-15T14:30:00-03:30" },
        { "DateTime", "2024-01-15T14:30:00Z", "2024-01-15T14:30:00Z" },
        { "DateTime", DateTime.MinValue, "0001-01-01T00:00:00Z" },
        { "Duration", TimeSpan.FromDays(8), "P8D" },
        { "Duration", TimeSpan.FromMilliseconds(-1500), "-PT1.5S" },
        { "Duration", TimeSpan.Zero, "PT0S" },
        { "UUID", "6f9619ff-8b86-d011-b42d-00c04fc964ff", "6f9619ff-8b86-d011-b42d-00c04fc964ff" },
        { "URI", new Uri("/a b", UriKind.Relative), "/a b" },
        { "Base64String", new byte[] { 0, 255 }, "AP8=" },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void Serialize_ValueThatFits_IsWritten(string scalar, object value, string expected)
    {
        var result = Find(scalar).Serialize(value);
        Assert.Null(result.Error);
        Assert.Equal(expected, Convert.ToString(result.Value, CultureInfo.InvariantCulture));
    }

    public static TheoryData<string, object, string> Misfits => new()
    {
        { "Int", 1.5, "Int cannot represent non-integer value: 1.5" },
        { "Int", "1.5", "Int cannot represent non-integer value: \"1.5\"" },
        { "Int", "", "Int cannot represent non-integer value: \"\"" },
        { "Int", 2147483648L, "Int cannot represent non 32-bit signed integer value: 2147483648" },
        { "Int", new[] { 1 }, "Int cannot represent non-integer value: […]" },
        { "UnsignedByte", -1, "UnsignedByte cannot represent non 8-bit unsigned integer value: -1" },
        { "Long", ulong.MaxValue, "Long cannot represent non 64-bit signed integer value: 18446744073709551615" },
        { "Float", double.NaN, "Float cannot represent non numeric value: NaN" },
        { "Float", float.NegativeInfinity, "Float cannot represent non numeric value: -Infinity" },
        { "Float", "", "Float cannot represent non numeric value: \"\"" },
        { "Float", "Infinity", "Float cannot represent non numeric value: \"Infinity\"" },
        { "Boolean", "true", "Boolean cannot represent a non boolean value: \"true\"" },
        { "Boolean", 1.0, "Boolean cannot represent a non boolean value: 1" },
        { "String", new[] { "x" }, "String cannot represent value: […]" },
        { "String", new Dictionary<string, object>(), "String cannot represent value: {…}" },
        { "ID", true, "ID cannot represent value: true" },
        { "ID", 1.5m, "ID cannot represent value: 1.5" },
        { "Decimal", "1", "Decimal cannot represent value: \"1\"" },
        { "Decimal", double.NaN, "Decimal cannot represent value: NaN" },
        { "Decimal", 1e300, "Decimal cannot represent value: 1E+300" },
        { "LocalDate", "15.01.2024", "LocalDate cannot represent value: \"15.01.2024\"" },
        { "LocalDate", 20240115, "LocalDate cannot represent value: 20240115" },
        { "LocalTime", "2:30", "LocalTime cannot represent value: \"2:30\"" },
        { "DateTime", "yesterday", "DateTime cannot represent value: \"yesterday\"" },
        { "Duration", 5, "Duration cannot represent value: 5" },
        { "UUID", "x", "UUID cannot represent value: \"x\"" },
        { "Base64String", "?", "Base64String cannot represent value: \"?\"" },
    };

    [Theory]
    [MemberData(nameof(Misfits))]
    public void Serialize_ValueThatDoesNotFit_SaysWhy(string scalar, object value, string message) =>
        Assert.Equal(message, Find(scalar).Serialize(value).Error);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void ParseValue_OfWhatSerializeWrote_IsTheValue(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 500; i++)
        {
            var ticks = random.NextInt64(DateTime.MaxValue.Ticks);
            var bytes = new byte[random.Next(20)];
            random.NextBytes(bytes);
            Back("Int", random.Next(int.MinValue, int.MaxValue), seed);
            Back("Long", random.NextInt64(long.MinValue, long.MaxValue), seed);
            Back("Float", BitConverter.Int64BitsToDouble(random.NextInt64()) is var real && double.IsFinite(real) ? real : 0.5, seed);
            Back("Decimal", new decimal(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, (byte)random.Next(29)), seed);
            Back("LocalDate", DateOnly.FromDateTime(new DateTime(ticks)), seed);
            Back("LocalTime", TimeOnly.FromDateTime(new DateTime(ticks)), seed);
            Back("LocalDateTime", new DateTime(ticks), seed);
            Back("DateTime", new DateTimeOffset(Math.Clamp(ticks, TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.FromMinutes(random.Next(-840, 841))), seed);
            Back("Duration", new TimeSpan(random.NextInt64(long.MinValue + 1, long.MaxValue)), seed);
            Back("UUID", new Guid(Enumerable.Range(0, 16).Select(_ => (byte)random.Next(256)).ToArray()), seed);
            Back("Base64String", bytes, seed);
        }
    }

    [Fact]
    public void Any_LiteralWithAVariableInIt_IsRefused()
    {
        var literal = Parser.ParseValue("{ a: [1, { b: $c }] }", isConstant: false);
        Assert.Equal("Any cannot represent a literal with variables in it: { a: [1, { b: $c }] }", Find("Any").ParseLiteral(literal).Error);
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("-9223372036854775809", "-9.223372036854776E+18")]
    [InlineData("1e400", "1.7976931348623157E+308")]
    [InlineData("\"x\"", "\"x\"")]
    [InlineData("[[], {}]", "[[],{}]")]
    [InlineData("{ a: 1, a: 2 }", "{\"a\":2}")]
    [InlineData("[null, true, ENUM]", "[null,true,\"ENUM\"]")]
    public void Any_Literal_IsItsJson(string literal, string json) =>
        Assert.Equal(json, ((JsonElement)Find("Any").ParseLiteral(Parser.ParseValue(literal)).Value!).GetRawText());

    [Fact]
    public void LongText_InAMessage_IsCutAtSixtyFourCharactersAndNeverWithinAPair()
    {
        var plain = Find("Int").ParseValue(new string('x', 70)).Error;
        Assert.Equal($"Int cannot represent non-integer value: \"{new string('x', 64)}…\"", plain);
        var pair = Find("Int").ParseValue(new string('x', 63) + "\U0001F600 more").Error;
        Assert.Equal($"Int cannot represent non-integer value: \"{new string('x', 63)}…\"", pair);
    }

    [Theory]
    [InlineData("[[Int!]!]!", "[[1, 2], []]", "[[1, 2], []]")]
    [InlineData("[String]", "[\"a\", null]", "[\"a\", null]")]
    [InlineData("Float", "1E+300", "1E+300")]
    [InlineData("Float", "-0.25", "-0.25")]
    [InlineData("Boolean!", "false", "false")]
    public void LiteralFromValue_OfACoercedLiteral_IsThatLiteral(string type, string literal, string expected)
    {
        var resolved = TypeFromSyntax.Resolve(Validation.Pets.Schema, Parser.ParseType(type))!;
        var value = LiteralCoercion.Coerce(Parser.ParseValue(literal), resolved, null).Value;
        Assert.Equal(expected, SyntaxPrinter.Print(LiteralFromValue.Create(value, resolved)));
    }

    [Theory]
    [InlineData("Complex")]
    [InlineData("[Int!]!")]
    [InlineData("Command")]
    public void LiteralFromValue_OfAnotherObject_SaysSo(string type)
    {
        var resolved = TypeFromSyntax.Resolve(Validation.Pets.Schema, Parser.ParseType(type))!;
        Assert.Throws<ArgumentException>(() => LiteralFromValue.Create(new Version(1, 2), resolved));
    }

    private static void Back<T>(string scalar, T value, int seed)
        where T : notnull
    {
        var type = Find(scalar);
        var written = type.Serialize(value);
        var json = JsonSerializer.SerializeToElement(written.Value);
        var read = type.ParseValue(JsonInput.Read(json.GetRawText())!);
        Assert.True(read.IsSuccess, $"seed {seed}: {scalar} {json} {read.Error}");
        Assert.True(value is byte[] bytes ? bytes.AsSpan().SequenceEqual((byte[])read.Value!) : value.Equals(read.Value), $"seed {seed}: {scalar} {value} {json} {read.Value}");
    }

    private static ScalarType Find(string name) => new BuiltInScalars().Find(name)!;
}
