using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using ScoringPlatform.GraphQL.Tests.Types.Input;
using ScoringPlatform.GraphQL.Transport.Requests;

namespace ScoringPlatform.GraphQL.Tests.Transport;

/// <summary>Random JSON as a request's reader takes it: the values that stand in it, and nothing that could be taken in two ways.</summary>
public sealed class JsonReaderLawTests
{
    private static readonly string[] Names = ["a", "b", "A", "", "\\u0061b", "a b", "\\\"", "\u00e9", "\\n"];
    private static readonly string[] Whole = ["0", "-0", "1", "-1", "2147483647", "2147483648", "-2147483649", "9223372036854775807", "9223372036854775808", "79228162514264337593543950335"];
    private static readonly string[] Real = ["0.1", "-1.5", "1e2", "1E-2", "1.5e+10", "0.30000000000000004", "1e-300", "-1.7976931348623157e308", "0.0000000000000000000000000001"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_AnyJson_IsWhatItSays(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 400; i++)
        {
            var text = Value(random, 4);
            using var parsed = JsonDocument.Parse(text);
            Assert.True(IsSame(parsed.RootElement, JsonInput.Read(text)), $"seed {seed}: {text}");
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Parse_PartOfABody_IsRefusedAndNeverThrowsAnythingElse(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 300; i++)
        {
            var body = Encoding.UTF8.GetBytes($$$"""{"query":"{ a }","variables":{"v":{{{Value(random, 3)}}} } }""");
            var at = random.Next(1, body.Length);
            var broken = random.Next(3) switch
            {
                0 => body[..at],
                1 => [.. body[..at], (byte)random.Next(256), .. body[at..]],
                _ => [.. body[..at], .. body[(at + 1)..]],
            };

            var failure = Record.Exception(() => RequestParser.Parse(new System.Buffers.ReadOnlySequence<byte>(broken)));

            Assert.True(failure is null or RequestFormatException, $"seed {seed}: {Encoding.UTF8.GetString(broken)}\n{failure}");
        }
    }

    [Theory]
    [InlineData("""{"a":1,"a":1}""")]
    [InlineData("""{"a":1,"\u0061":2}""")]
    [InlineData("""{"x":[{"y":{"a":1,"b":2,"a":3}}]}""")]
    public void Read_ANameTwice_IsRefusedHoweverItIsWritten(string text) =>
        Assert.Contains("stands twice", Assert.Throws<RequestFormatException>(() => JsonInput.Read(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2147483647", typeof(int))]
    [InlineData("2147483648", typeof(long))]
    [InlineData("9223372036854775808", typeof(decimal))]
    [InlineData("1.5", typeof(decimal))]
    [InlineData("1e2", typeof(decimal))]
    [InlineData("1e-29", typeof(double))]
    [InlineData("0.00000000000000000000000000001", typeof(double))]
    [InlineData("0.0000000000000000000000000001", typeof(decimal))]
    [InlineData("1e300", typeof(double))]
    public void Read_ANumber_TakesTheFirstTypeThatHoldsItWhole(string text, Type type) => Assert.IsType(type, JsonInput.Read(text));

    private static bool IsSame(JsonElement json, object? value) => json.ValueKind switch
    {
        JsonValueKind.Null => value is null,
        JsonValueKind.True => value is true,
        JsonValueKind.False => value is false,
        JsonValueKind.String => value as string == json.GetString(),
        JsonValueKind.Number => IsSame(json.GetRawText(), value!),
        JsonValueKind.Array => value is IList list && list.Count == json.GetArrayLength() && json.EnumerateArray().Zip(list.Cast<object?>()).All(p => IsSame(p.First, p.Second)),
        _ => value is IReadOnlyDictionary<string, object?> map && map.Count == json.EnumerateObject().Count()
            && json.EnumerateObject().All(p => map.TryGetValue(p.Name, out var member) && IsSame(p.Value, member)),
    };

    // Whole numbers to the digit; others to the nearest double, as all of JSON's readers agree on.
    private static bool IsSame(string digits, object value) => digits.AsSpan().ContainsAny(".eE")
        ? double.Parse(Convert.ToString(value, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture).Equals(double.Parse(digits, CultureInfo.InvariantCulture))
        : BigInteger.Parse(digits, CultureInfo.InvariantCulture) == (value is decimal exact ? (BigInteger)exact : Convert.ToInt64(value, CultureInfo.InvariantCulture));

    private static string Value(Random random, int depth) => random.Next(depth > 0 ? 9 : 6) switch
    {
        0 => "null",
        1 => random.Next(2) == 0 ? "true" : "false",
        2 or 3 => random.GetItems(Whole, 1)[0],
        4 => random.GetItems(Real, 1)[0],
        5 => $"\"{random.GetItems(Names, 1)[0]}\"",
        6 => $"[{string.Join(" , ", Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, depth - 1)))}]",
        _ => $"{{{string.Join(',', Names.OrderBy(_ => random.Next()).Take(random.Next(4)).Select(n => $"\"{n}\": {Value(random, depth - 1)}"))}}}",
    };
}
