using System.Globalization;
using System.Text.Json;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Tests.Types.Input;
using ScoringPlatform.GraphQL.Types;
using ScoringPlatform.GraphQL.Types.Scalars;

namespace ScoringPlatform.GraphQL.Tests.Types;

public sealed class ScalarTests
{
    [Theory]
    [InlineData("Int", "1", 1)]
    [InlineData("Int", "-2147483648", int.MinValue)]
    [InlineData("Long", "9223372036854775807", long.MaxValue)]
    [InlineData("Short", "-32768", short.MinValue)]
    [InlineData("Byte", "-128", sbyte.MinValue)]
    [InlineData("UnsignedByte", "255", byte.MaxValue)]
    [InlineData("UnsignedShort", "65535", ushort.MaxValue)]
    [InlineData("UnsignedInt", "4294967295", uint.MaxValue)]
    [InlineData("UnsignedLong", "18446744073709551615", ulong.MaxValue)]
    [InlineData("Float", "1", 1.0)]
    [InlineData("Float", "-1.5e3", -1500.0)]
    [InlineData("String", "\"x\"", "x")]
    [InlineData("Boolean", "true", true)]
    [InlineData("ID", "\"x\"", "x")]
    [InlineData("ID", "12345678901234567890", "12345678901234567890")]
    [InlineData("URI", "\"/relative?x=1\"", "/relative?x=1")]
    [InlineData("UUID", "\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"", "6f9619ff-8b86-d011-b42d-00c04fc964ff")]
    [InlineData("UUID", "\"6f9619ff8b86d011b42d00c04fc964ff\"", "6f9619ff-8b86-d011-b42d-00c04fc964ff")]
    [InlineData("LocalDate", "\"2024-02-29\"", "02/29/2024")]
    [InlineData("LocalTime", "\"23:59:59.1234567\"", "23:59")]
    [InlineData("Duration", "\"P1DT2H30M\"", "1.02:30:00")]
    [InlineData("Duration", "\"-PT1.5S\"", "-00:00:01.5000000")]
    [InlineData("Decimal", "79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("Decimal", "0.10", "0.10")]
    public void ParseLiteralAndJson_LawfulText_GiveTheSameValue(string scalar, string text, object expected)
    {
        var type = Find(scalar);
        var literal = type.ParseLiteral(Parser.ParseValue(text));
        var json = type.ParseValue(Json(text));
        Assert.True(literal.IsSuccess && json.IsSuccess, $"{literal.Error} {json.Error}");
        Assert.Equal(literal.Value, json.Value);
        Assert.Equal(Show(expected), Show(literal.Value));
        Assert.IsType(type.RuntimeType!, literal.Value, exactMatch: true);
    }

    [Theory]
    [InlineData("Int", "2147483648")]
    [InlineData("Int", "1.5")]
    [InlineData("Int", "\"1\"")]
    [InlineData("Int", "true")]
    [InlineData("Int", "[1]")]
    [InlineData("Int", "{}")]
    [InlineData("Long", "9223372036854775808")]
    [InlineData("Short", "32768")]
    [InlineData("Byte", "-129")]
    [InlineData("UnsignedByte", "-1")]
    [InlineData("UnsignedInt", "4294967296")]
    [InlineData("UnsignedLong", "18446744073709551616")]
    [InlineData("Float", "1e400")]
    [InlineData("Float", "\"1\"")]
    [InlineData("Float", "true")]
    [InlineData("String", "1")]
    [InlineData("String", "true")]
    [InlineData("String", "[\"x\"]")]
    [InlineData("Boolean", "1")]
    [InlineData("Boolean", "\"true\"")]
    [InlineData("ID", "1.5")]
    [InlineData("ID", "true")]
    [InlineData("ID", "[]")]
    [InlineData("Decimal", "\"1\"")]
    [InlineData("Decimal", "1e40")]
    [InlineData("DateTime", "\"2024-01-15\"")]
    [InlineData("DateTime", "\"2024-01-15T14:30:00\"")]
    [InlineData("DateTime", "\"2024-02-30T14:30:00Z\"")]
    [InlineData("DateTime", "\"2024-01-15 14:30:00Z\"")]
    [InlineData("DateTime", "1705329000")]
    [InlineData("LocalDate", "\"2024-1-5\"")]
    [InlineData("LocalDate", "\"2023-02-29\"")]
    [InlineData("LocalDate", "\"2024-01-15T00:00:00Z\"")]
    [InlineData("LocalTime", "\"24:00:00\"")]
    [InlineData("LocalTime", "\"9:00:00\"")]
    [InlineData("LocalDateTime", "\"2024-01-15T14:30:00Z\"")]
    [InlineData("Duration", "\"P1Y\"")]
    [InlineData("Duration", "\"P1M\"")]
    [InlineData("Duration", "\"1:00\"")]
    [InlineData("UUID", "\"6f9619ff\"")]
    [InlineData("UUID", "\" 6f9619ff-8b86-d011-b42d-00c04fc964ff \"")]
    [InlineData("Base64String", "\"a\"")]
    [InlineData("Base64String", "\"YQ== \"")]
    [InlineData("Base64String", "\"Y!==\"")]
    public void ParseLiteralAndJson_AnotherValue_IsRefusedByName(string scalar, string text)
    {
        var type = Find(scalar);
        var literal = type.ParseLiteral(Parser.ParseValue(text));
        Assert.False(literal.IsSuccess);
        Assert.Contains(scalar, literal.Error, StringComparison.Ordinal);
        Assert.False(type.ParseValue(Json(text)).IsSuccess);
    }

    [Theory]
    [InlineData("1.0", 1)]
    [InlineData("1e3", 1000)]
    public void Int_JsonNumberWithoutFraction_IsTaken(string json, int expected) =>
        Assert.Equal(expected, Find("Int").ParseValue(Json(json)).Value);

    [Theory]
    [InlineData("2024-01-15T14:30:00Z", "2024-01-15T14:30:00Z")]
    [InlineData("2024-01-15t14:30:00z", "2024-01-15T14:30:00Z")]
    [InlineData("2024-01-15T14:30:00+08:00", "2024-01-15T14:30:00+08:00")]
    [InlineData("2024-01-15T14:30:00.25-03:30", "2024-01-15T14:30:00.25-03:30")]
    [InlineData("2024-01-15T14:30:00.123456789Z", "2024-01-15T14:30:00.1234567Z")]
    public void DateTime_Text_IsWrittenWithItsOffset(string text, string written)
    {
        var type = Find("DateTime");
        var value = Assert.IsType<DateTimeOffset>(type.ParseValue(text).Value);
        Assert.Equal(written, type.Serialize(value).Value);
    }

    [Theory]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Unspecified)]
    public void DateTime_WithoutOffset_IsUtc(DateTimeKind kind) =>
        Assert.Equal("2024-01-15T14:30:00Z", Find("DateTime").Serialize(new DateTime(2024, 1, 15, 14, 30, 0, kind)).Value);

    [Fact]
    public void Serialize_RuntimeValues_GiveTheirText()
    {
        Assert.Equal("2024-01-15", Find("LocalDate").Serialize(new DateOnly(2024, 1, 15)).Value);
        Assert.Equal("14:30:00.5", Find("LocalTime").Serialize(new TimeOnly(14, 30, 0, 500)).Value);
        Assert.Equal("2024-01-15T14:30:00", Find("LocalDateTime").Serialize(new DateTime(2024, 1, 15, 14, 30, 0)).Value);
        Assert.Equal("PT2H30M", Find("Duration").Serialize(new TimeSpan(2, 30, 0)).Value);
        Assert.Equal("YWI=", Find("Base64String").Serialize("ab"u8.ToArray()).Value);
        Assert.Equal("https://example.org/a%20b", Find("URI").Serialize(new Uri("https://example.org/a b")).Value);
        Assert.Equal("00000000-0000-0000-0000-000000000000", Find("UUID").Serialize(Guid.Empty).Value);
    }

    [Theory]
    [InlineData("Int", 5, 5)]
    [InlineData("Int", true, 1)]
    [InlineData("Int", "7", 7)]
    [InlineData("Int", 3.0, 3)]
    [InlineData("Int", DayOfWeek.Friday, 5)]
    [InlineData("Float", 1, 1.0)]
    [InlineData("Float", true, 1.0)]
    [InlineData("Float", "1.5", 1.5)]
    [InlineData("String", true, "true")]
    [InlineData("String", 1.5, "1.5")]
    [InlineData("String", 'c', "c")]
    [InlineData("Boolean", 0, false)]
    [InlineData("ID", 5, "5")]
    public void Serialize_OtherRuntimeTypes_AreCoerced(string scalar, object value, object expected) =>
        Assert.Equal(expected, Find(scalar).Serialize(value).Value);

    [Theory]
    [InlineData("Int", 1.5)]
    [InlineData("Int", long.MaxValue)]
    [InlineData("Int", "x")]
    [InlineData("Float", double.NaN)]
    [InlineData("Float", double.PositiveInfinity)]
    [InlineData("Float", "x")]
    [InlineData("Boolean", "true")]
    [InlineData("ID", 1.5)]
    [InlineData("UUID", 1)]
    [InlineData("LocalDate", "tomorrow")]
    public void Serialize_ValuesThatDoNotFit_AreRefused(string scalar, object value) =>
        Assert.False(Find(scalar).Serialize(value).IsSuccess);

    [Fact]
    public void Serialize_ValueOfTheRuntimeType_IsNotBoxedAgain()
    {
        object value = 5;
        Assert.Same(value, Find("Int").Serialize(value).Value);
    }

    [Fact]
    public void Any_Shapes_AreKept()
    {
        var any = Find("Any");
        var literal = (JsonElement)any.ParseLiteral(Parser.ParseValue("{ a: [1, 2.5, \"x\", RED, null], b: { c: true } }")).Value!;
        Assert.Equal("""{"a":[1,2.5,"x","RED",null],"b":{"c":true}}""", literal.GetRawText());
        Assert.Equal("""{"a":[1]}""", ((JsonElement)any.ParseValue(Json("""{"a":[1]}""")).Value!).GetRawText());
        Assert.Equal("""{"x":1}""", ((JsonElement)any.Serialize(new Dictionary<string, object> { ["x"] = 1 }).Value!).GetRawText());
    }

    [Theory]
    [InlineData(typeof(string), "String")]
    [InlineData(typeof(int), "Int")]
    [InlineData(typeof(double), "Float")]
    [InlineData(typeof(float), "Float")]
    [InlineData(typeof(bool), "Boolean")]
    [InlineData(typeof(decimal), "Decimal")]
    [InlineData(typeof(long), "Long")]
    [InlineData(typeof(sbyte), "Byte")]
    [InlineData(typeof(byte), "UnsignedByte")]
    [InlineData(typeof(DateTime), "DateTime")]
    [InlineData(typeof(DateTimeOffset), "DateTime")]
    [InlineData(typeof(DateOnly), "LocalDate")]
    [InlineData(typeof(TimeOnly), "LocalTime")]
    [InlineData(typeof(TimeSpan), "Duration")]
    [InlineData(typeof(Guid), "UUID")]
    [InlineData(typeof(Uri), "URI")]
    [InlineData(typeof(byte[]), "Base64String")]
    [InlineData(typeof(JsonElement), "Any")]
    public void BuiltInScalars_RuntimeType_HasItsScalar(Type runtimeType, string name)
    {
        var scalars = new BuiltInScalars();
        Assert.Equal(name, scalars.For(runtimeType)!.Name);
        Assert.Same(scalars.Find(name), scalars.For(runtimeType));
    }

    [Fact]
    public void BuiltInScalars_Others_AreUnknown()
    {
        Assert.Null(new BuiltInScalars().For(typeof(Version)));
        Assert.Null(new BuiltInScalars().Find("Nothing"));
        Assert.True(BuiltInScalars.IsSpecified("ID"));
        Assert.False(BuiltInScalars.IsSpecified("Long"));
    }

    [Theory]
    [InlineData("Long", "https://scalars.graphql.org/chillicream/long.html")]
    [InlineData("LocalDate", "https://scalars.graphql.org/chillicream/local-date.html")]
    [InlineData("Int", null)]
    public void SpecifiedBy_Scalar_SaysWhere(string scalar, string? url) => Assert.Equal(url, Find(scalar).SpecifiedBy);

    /// <summary>A number too long for an exact one would become the id of something else.</summary>
    [Theory]
    [InlineData("9007199254740993", "9007199254740993")]
    [InlineData("-9223372036854775809", "-9223372036854775809")]
    [InlineData("99999999999999999999", "99999999999999999999")]
    [InlineData("123456789012345678901234567890", null)]
    [InlineData("1e30", null)]
    [InlineData("1.5", null)]
    public void Id_JsonNumber_IsItsDigitsOrRefused(string json, string? expected)
    {
        var coerced = Find("ID").ParseValue(Json(json));

        Assert.Equal(expected, coerced.Value);
        Assert.Equal(expected is not null, coerced.IsSuccess);
    }

    private static ScalarType Find(string name) => new BuiltInScalars().Find(name)!;

    private static object Json(string text) => JsonInput.Read(text)!;

    private static string Show(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
