using System.Globalization;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Tests.Types.Input;
using ScoringPlatform.GraphQL.Types;
using ScoringPlatform.GraphQL.Types.Scalars;

namespace ScoringPlatform.GraphQL.Tests.Types;

/// <summary>
/// Input coercion of each scalar at its edges, as literals of documents and as JSON of variables: the value on this side
/// of the edge, the sentence on the other.
/// </summary>
public sealed class ScalarLiteralTests
{
    [Theory]
    [InlineData("Int", "-2147483648", "-2147483648")]
    [InlineData("Int", "2147483647", "2147483647")]
    [InlineData("Int", "-0", "0")]
    [InlineData("Short", "-32768", "-32768")]
    [InlineData("Short", "32767", "32767")]
    [InlineData("Byte", "-128", "-128")]
    [InlineData("Byte", "127", "127")]
    [InlineData("Long", "-9223372036854775808", "-9223372036854775808")]
    [InlineData("Long", "9223372036854775807", "9223372036854775807")]
    [InlineData("UnsignedByte", "0", "0")]
    [InlineData("UnsignedByte", "255", "255")]
    [InlineData("UnsignedShort", "65535", "65535")]
    [InlineData("UnsignedInt", "4294967295", "4294967295")]
    [InlineData("UnsignedLong", "18446744073709551615", "18446744073709551615")]
    [InlineData("Float", "1e308", "1E+308")]
    [InlineData("Float", "-1.7976931348623157e308", "-1.7976931348623157E+308")]
    [InlineData("Float", "5e-324", "5E-324")]
    [InlineData("Float", "1e-400", "0")]
    [InlineData("Float", "9007199254740993", "9007199254740992")]
    [InlineData("Decimal", "-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("Decimal", "0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("Decimal", "1.10", "1.10")]
    [InlineData("Decimal", "1e3", "1000")]
    [InlineData("Decimal", "1.5e-3", "0.0015")]
    [InlineData("ID", "0", "0")]
    [InlineData("ID", "-7", "-7")]
    [InlineData("ID", "1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("ID", "\"\"", "")]
    [InlineData("ID", "\" 1 \"", " 1 ")]
    [InlineData("String", "\"\"", "")]
    [InlineData("String", "\"\\u0000 \\t\"", "\0 \t")]
    [InlineData("String", "\"\\uD83D\\uDE00\"", "\U0001F600")]
    [InlineData("Boolean", "false", "False")]
    [InlineData("LocalDate", "\"0001-01-01\"", "01/01/0001")]
    [InlineData("LocalDate", "\"9999-12-31\"", "12/31/9999")]
    [InlineData("LocalTime", "\"00:00:00\"", "00:00:00.0000000")]
    [InlineData("LocalTime", "\"23:59:59.9999999\"", "23:59:59.9999999")]
    [InlineData("LocalTime", "\"12:00:00.5\"", "12:00:00.5000000")]
    [InlineData("LocalDateTime", "\"2024-02-29T23:59:59.123\"", "2024-02-29T23:59:59.1230000")]
    [InlineData("DateTime", "\"2024-02-29T23:59:59Z\"", "2024-02-29T23:59:59.0000000+00:00")]
    [InlineData("DateTime", "\"2024-02-29T23:59:59+14:00\"", "2024-02-29T23:59:59.0000000+14:00")]
    [InlineData("DateTime", "\"2024-02-29T23:59:59.1-12:30\"", "2024-02-29T23:59:59.1000000-12:30")]
    [InlineData("DateTime", "\"2024-02-29T23:59:59.999999999Z\"", "2024-02-29T23:59:59.9999999+00:00")]
    [InlineData("Duration", "\"PT0S\"", "00:00:00")]
    [InlineData("Duration", "\"P7D\"", "7.00:00:00")]
    [InlineData("Duration", "\"PT36H\"", "1.12:00:00")]
    [InlineData("Duration", "\"-P1DT1M0.25S\"", "-1.00:01:00.2500000")]
    [InlineData("UUID", "\"6F9619FF-8B86-D011-B42D-00C04FC964FF\"", "6f9619ff-8b86-d011-b42d-00c04fc964ff")]
    [InlineData("URI", "\"https://example.org/a?b=c#d\"", "https://example.org/a?b=c#d")]
    [InlineData("Base64String", "\"\"", "")]
    [InlineData("Base64String", "\"AAEC/+8=\"", "000102FFEF")]
    public void ParseLiteralAndJson_AtTheEdge_IsTheValue(string scalar, string text, string expected)
    {
        var type = Find(scalar);
        var literal = type.ParseLiteral(Parser.ParseValue(text));
        var json = type.ParseValue(Json(text));
        Assert.Equal((null, null), (literal.Error, json.Error));
        Assert.Equal((expected, expected), (Show(literal.Value), Show(json.Value)));
    }

    [Theory]
    [InlineData("Int", "2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", "-2147483649", "Int cannot represent non 32-bit signed integer value: -2147483649")]
    [InlineData("Int", "99999999999999999999", "Int cannot represent non 32-bit signed integer value: 99999999999999999999")]
    [InlineData("Int", "0.5", "Int cannot represent non-integer value: 0.5")]
    [InlineData("Int", "\"1\"", "Int cannot represent non-integer value: \"1\"")]
    [InlineData("Int", "true", "Int cannot represent non-integer value: true")]
    [InlineData("Short", "32768", "Short cannot represent non 16-bit signed integer value: 32768")]
    [InlineData("Byte", "128", "Byte cannot represent non 8-bit signed integer value: 128")]
    [InlineData("Long", "-9223372036854775809", "Long cannot represent non 64-bit signed integer value: -9223372036854775809")]
    [InlineData("UnsignedByte", "-1", "UnsignedByte cannot represent non 8-bit unsigned integer value: -1")]
    [InlineData("UnsignedByte", "256", "UnsignedByte cannot represent non 8-bit unsigned integer value: 256")]
    [InlineData("UnsignedShort", "65536", "UnsignedShort cannot represent non 16-bit unsigned integer value: 65536")]
    [InlineData("UnsignedInt", "4294967296", "UnsignedInt cannot represent non 32-bit unsigned integer value: 4294967296")]
    [InlineData("UnsignedLong", "-1", "UnsignedLong cannot represent non 64-bit unsigned integer value: -1")]
    [InlineData("Float", "1e309", "Float cannot represent non numeric value: 1e309")]
    [InlineData("Float", "-1e309", "Float cannot represent non numeric value: -1e309")]
    [InlineData("Float", "\"1.5\"", "Float cannot represent non numeric value: \"1.5\"")]
    [InlineData("Float", "false", "Float cannot represent non numeric value: false")]
    [InlineData("Decimal", "79228162514264337593543950336", "Decimal cannot represent value: 79228162514264337593543950336")]
    [InlineData("Decimal", "1e29", "Decimal cannot represent value: 1e29")]
    [InlineData("Decimal", "\"1.5\"", "Decimal cannot represent value: \"1.5\"")]
    [InlineData("Decimal", "true", "Decimal cannot represent value: true")]
    [InlineData("String", "1", "String cannot represent a non string value: 1")]
    [InlineData("String", "1.5", "String cannot represent a non string value: 1.5")]
    [InlineData("String", "false", "String cannot represent a non string value: false")]
    [InlineData("Boolean", "0", "Boolean cannot represent a non boolean value: 0")]
    [InlineData("Boolean", "\"false\"", "Boolean cannot represent a non boolean value: \"false\"")]
    [InlineData("LocalDate", "\"2023-02-29\"", "LocalDate cannot represent value: \"2023-02-29\"")]
    [InlineData("LocalDate", "\"2024-02-30\"", "LocalDate cannot represent value: \"2024-02-30\"")]
    [InlineData("LocalDate", "\"2024-13-01\"", "LocalDate cannot represent value: \"2024-13-01\"")]
    [InlineData("LocalDate", "\"24-01-01\"", "LocalDate cannot represent value: \"24-01-01\"")]
    [InlineData("LocalDate", "\"20240101\"", "LocalDate cannot represent value: \"20240101\"")]
    [InlineData("LocalDate", "\"01/01/2024\"", "LocalDate cannot represent value: \"01/01/2024\"")]
    [InlineData("LocalDate", "\" 2024-01-01\"", "LocalDate cannot represent value: \" 2024-01-01\"")]
    [InlineData("LocalDate", "\"2024-01-01 \"", "LocalDate cannot represent value: \"2024-01-01 \"")]
    [InlineData("LocalDate", "20240101", "LocalDate cannot represent value: 20240101")]
    [InlineData("LocalTime", "\"24:00:00\"", "LocalTime cannot represent value: \"24:00:00\"")]
    [InlineData("LocalTime", "\"23:60:00\"", "LocalTime cannot represent value: \"23:60:00\"")]
    [InlineData("LocalTime", "\"23:59:60\"", "LocalTime cannot represent value: \"23:59:60\"")]
    [InlineData("LocalTime", "\"23:59\"", "LocalTime cannot represent value: \"23:59\"")]
    [InlineData("LocalTime", "\"12:00:00Z\"", "LocalTime cannot represent value: \"12:00:00Z\"")]
    [InlineData("LocalTime", "\"12:00:00.\"", "LocalTime cannot represent value: \"12:00:00.\"")]
    [InlineData("LocalTime", "\"12:00:00.1234567890\"", "LocalTime cannot represent value: \"12:00:00.1234567890\"")]
    [InlineData("LocalDateTime", "\"2024-01-15\"", "LocalDateTime cannot represent value: \"2024-01-15\"")]
    [InlineData("LocalDateTime", "\"2024-01-15 14:30:00\"", "LocalDateTime cannot represent value: \"2024-01-15 14:30:00\"")]
    [InlineData("LocalDateTime", "\"2024-01-15T14:30:00+01:00\"", "LocalDateTime cannot represent value: \"2024-01-15T14:30:00+01:00\"")]
    [InlineData("LocalDateTime", "\"2024-01-15T14:30\"", "LocalDateTime cannot represent value: \"2024-01-15T14:30\"")]
    [InlineData("LocalDateTime", "\"2024-01-15T14:30:00.\"", "LocalDateTime cannot represent value: \"2024-01-15T14:30:00.\"")]
    [InlineData("DateTime", "\"2024-01-15T14:30:00\"", "DateTime cannot represent value: \"2024-01-15T14:30:00\"")]
    [InlineData("DateTime", "\"2024-01-15T14:30Z\"", "DateTime cannot represent value: \"2024-01-15T14:30Z\"")]
    [InlineData("DateTime", "\"2024-01-15T24:00:00Z\"", "DateTime cannot represent value: \"2024-01-15T24:00:00Z\"")]
    [InlineData("DateTime", "\"2024-01-15T14:30:60Z\"", "DateTime cannot represent value: \"2024-01-15T14:30:60Z\"")]
    [InlineData("DateTime", "\"2024-01-15T14:30:00+24:00\"", "DateTime cannot represent value: \"2024-01-15T14:30:00+24:00\"")]
    [InlineData("DateTime", "\"2024-01-15T14:30:00+0100\"", "DateTime cannot represent value: \"2024-01-15T14:30:00+0100\"")]
    [InlineData("DateTime", "\"2024-01-15T14:30:00.1234567890Z\"", "DateTime cannot represent value: \"2024-01-15T14:30:00.1234567890Z\"")]
    [InlineData("DateTime", "\"2024-01-15T14:30:00.Z\"", "DateTime cannot represent value: \"2024-01-15T14:30:00.Z\"")]
    [InlineData("DateTime", "\"2023-02-29T00:00:00Z\"", "DateTime cannot represent value: \"2023-02-29T00:00:00Z\"")]
    [InlineData("DateTime", "\"2024-01-15T14:30:00Z\\n\"", "DateTime cannot represent value: \"2024-01-15T14:30:00Z\n\"")]
    [InlineData("DateTime", "\" 2024-01-15T14:30:00Z\"", "DateTime cannot represent value: \" 2024-01-15T14:30:00Z\"")]
    [InlineData("DateTime", "\"\u0662024-01-15T14:30:00Z\"", "DateTime cannot represent value: \"\u0662024-01-15T14:30:00Z\"")]
    [InlineData("DateTime", "\"Mon, 15 Jan 2024 14:30:00 GMT\"", "DateTime cannot represent value: \"Mon, 15 Jan 2024 14:30:00 GMT\"")]
    [InlineData("Duration", "\"\"", "Duration cannot represent value: \"\"")]
    [InlineData("Duration", "\"P\"", "Duration cannot represent value: \"P\"")]
    [InlineData("Duration", "\"PT\"", "Duration cannot represent value: \"PT\"")]
    [InlineData("Duration", "\"P1W2D\"", "Duration cannot represent value: \"P1W2D\"")]
    [InlineData("Duration", "\"P1Y2D\"", "Duration cannot represent value: \"P1Y2D\"")]
    [InlineData("Duration", "\"PT1H30\"", "Duration cannot represent value: \"PT1H30\"")]
    [InlineData("Duration", "\"01:30:00\"", "Duration cannot represent value: \"01:30:00\"")]
    [InlineData("Duration", "\" PT1S\"", "Duration cannot represent value: \" PT1S\"")]
    [InlineData("Duration", "\"PT1S\\n\"", "Duration cannot represent value: \"PT1S\n\"")]
    [InlineData("Duration", "\"P99999999999D\"", "Duration cannot represent value: \"P99999999999D\"")]
    [InlineData("UUID", "\"\"", "UUID cannot represent value: \"\"")]
    [InlineData("UUID", "\"6f9619ff-8b86-d011-b42d-00c04fc964f\"", "UUID cannot represent value: \"6f9619ff-8b86-d011-b42d-00c04fc964f\"")]
    [InlineData("UUID", "\"6f9619ff-8b86-d011-b42d-00c04fc964fg\"", "UUID cannot represent value: \"6f9619ff-8b86-d011-b42d-00c04fc964fg\"")]
    [InlineData("UUID", "1", "UUID cannot represent value: 1")]
    [InlineData("URI", "1", "URI cannot represent value: 1")]
    [InlineData("Base64String", "\"A\"", "Base64String cannot represent value: \"A\"")]
    [InlineData("Base64String", "\"AA=\"", "Base64String cannot represent value: \"AA=\"")]
    [InlineData("Base64String", "\"AA_-\"", "Base64String cannot represent value: \"AA_-\"")]
    [InlineData("Base64String", "\"AA\\n==\"", "Base64String cannot represent value: \"AA\n==\"")]
    public void ParseLiteralAndJson_BeyondTheEdge_SaysWhatIsWrong(string scalar, string text, string message)
    {
        var type = Find(scalar);
        var literal = type.ParseLiteral(Parser.ParseValue(text));
        Assert.True(literal.Error is not null, $"{scalar} took the literal {text} as {Show(literal.Value)}");
        Assert.Equal(message, literal.Error);
        Assert.False(type.ParseValue(Json(text)).IsSuccess);
    }

    [Theory]
    [InlineData("Int", "1.0", "1")]
    [InlineData("Int", "1e3", "1000")]
    [InlineData("Int", "-2147483648.0", "-2147483648")]
    [InlineData("Long", "1e15", "1000000000000000")]
    [InlineData("UnsignedByte", "2.55e2", "255")]
    [InlineData("ID", "1.0", "1")]
    [InlineData("ID", "1e3", "1000")]
    public void ParseJson_NumberWithoutFraction_IsWholeHoweverWritten(string scalar, string json, string expected) =>
        Assert.Equal(expected, Show(Find(scalar).ParseValue(Json(json)).Value));

    [Theory]
    [InlineData("Int", "1.5", "Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", "1e400", "Int cannot represent non-integer value: Infinity")]
    [InlineData("Int", "2147483648.0", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", "{}", "Int cannot represent non-integer value: {…}")]
    [InlineData("Int", "[1]", "Int cannot represent non-integer value: […]")]
    [InlineData("UnsignedByte", "-1.0", "UnsignedByte cannot represent non 8-bit unsigned integer value: -1")]
    [InlineData("Float", "\"x\"", "Float cannot represent non numeric value: \"x\"")]
    [InlineData("Float", "1e400", "Float cannot represent non numeric value: Infinity")]
    [InlineData("Boolean", "1", "Boolean cannot represent a non boolean value: 1")]
    [InlineData("String", "{\"a\":1}", "String cannot represent a non string value: {…}")]
    [InlineData("ID", "1.5", "ID cannot represent value: 1.5")]
    [InlineData("ID", "true", "ID cannot represent value: true")]
    [InlineData("ID", "[\"x\"]", "ID cannot represent value: […]")]
    [InlineData("Decimal", "\"1\"", "Decimal cannot represent value: \"1\"")]
    [InlineData("LocalDate", "[]", "LocalDate cannot represent value: […]")]
    [InlineData("UUID", "{}", "UUID cannot represent value: {…}")]
    public void ParseJson_OtherValue_SaysWhatIsWrong(string scalar, string json, string message) =>
        Assert.Equal(message, Find(scalar).ParseValue(Json(json)).Error);

    private static ScalarType Find(string name) => new BuiltInScalars().Find(name)!;

    private static object Json(string text) => JsonInput.Read(text)!;

    private static string Show(object? value) => value switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        TimeOnly or DateTime or DateTimeOffset => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
