using System.Buffers;
using System.Text;
using System.Text.Json;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Errors;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>What responses look like as bytes (specification, section 7.2).</summary>
public sealed class ResultJsonTests
{
    [Theory]
    [InlineData("text", "\"a\\\"b\\\\c\\nd 工程师\"")]
    [InlineData("minInt", "-2147483648")]
    [InlineData("maxLong", "9223372036854775807")]
    [InlineData("fraction", "0.1")]
    [InlineData("large", "1E+300")]
    [InlineData("whole", "3")]
    [InlineData("yes", "true")]
    [InlineData("no", "false")]
    [InlineData("decimal", "12.50")]
    [InlineData("date", "\"2026-11-22\"")]
    [InlineData("color", "\"DARK_RED\"")]
    [InlineData("any", "{\"a\":[1,null,\"x\"]}")]
    public async Task Value_OfEachScalar_IsWritten(string field, string expected)
    {
        await using var result = (OperationResult)await Server.Query<Root>().ExecuteAsync(OperationRequest.From($"{{ {field} }}"));

        Assert.Equal($$$"""{"data":{"{{{field}}}":{{{expected}}}}}""", result.ToJson());
    }

    [Fact]
    public async Task Response_WrittenTwice_IsTheSame()
    {
        await using var result = (OperationResult)await Server.Query<Root>().ExecuteAsync(OperationRequest.From("{ text yes }"));

        Assert.Equal(result.ToJson(), result.ToJson());
    }

    [Fact]
    public void Errors_ComeBeforeDataAndExtensions()
    {
        var error = new GraphQLError("m").WithLocations(new SourceLocation(2, 3)).WithPath(ResponsePath.Of("a").Append(1)).SetExtension("k", new[] { 1, 2 });

        Assert.Equal(
            """{"errors":[{"message":"m","locations":[{"line":2,"column":3}],"path":["a",1],"extensions":{"k":[1,2]}}]}""",
            OperationResult.RequestError(error).ToJson());
    }

    [Theory]
    [InlineData((byte)1, "1")]
    [InlineData((ushort)2, "2")]
    [InlineData(3u, "3")]
    [InlineData(ulong.MaxValue, "18446744073709551615")]
    [InlineData(1.5f, "1.5")]
    [InlineData('c', "\"c\"")]
    [InlineData(null, "null")]
    public void WriteValue_OfAnyKind_IsJson(object? value, string expected)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output))
        {
            ResultJson.WriteValue(writer, value);
        }

        Assert.Equal(expected, Encoding.UTF8.GetString(output.WrittenSpan));
    }

    public enum Color
    {
        DarkRed,
    }

    public sealed class Root
    {
        public static string Text => "a\"b\\c\nd 工程师";

        public static int MinInt => int.MinValue;

        public static long MaxLong => long.MaxValue;

        public static double Fraction => 0.1;

        public static double Large => 1e300;

        public static double Whole => 3;

        public static bool Yes => true;

        public static bool No => false;

        public static decimal Decimal => 12.50m;

        public static DateOnly Date => new(2026, 11, 22);

        public static Color Color => Color.DarkRed;

        [GraphQLType("Any")]
        public static JsonElement Any => JsonDocument.Parse("""{"a":[1,null,"x"]}""").RootElement;
    }
}
