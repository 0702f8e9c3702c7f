using System.Text;
using System.Text.Json;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Tests.Types.Input;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>Any text, and any number, comes out as it went in: by a literal, by a block string, by a variable, and back as JSON.</summary>
public sealed class TextLawTests
{
    private static readonly string[] Parts =
        ["a", "Z", "0", " ", "\"", "\\", "/", "'", "<", "&", "\n", "\r", "\t", "\b", "\f", "\0", "\u001f", "\u007f", "\u00e9", "\u4e2d", "\u2028", "\uFEFF", "\uD83D\uDE00", "\"\"\"", "#", "${", "\\u0041"];

    private static readonly IRequestExecutor Executor = Server.Query<Root>();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Text_ByEachWay_ComesBack(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 150; i++)
        {
            var text = string.Concat(random.GetItems(Parts, random.Next(0, 12)));
            var hint = $"seed {seed}: {JsonSerializer.Serialize(text)}";

            var literal = SyntaxPrinter.Print(new StringValueNode(Location.None, text, isBlock: false));
            var block = SyntaxPrinter.Print(new StringValueNode(Location.None, text.Replace('\r', ' '), isBlock: true));
            Assert.True(text == await EchoAsync($"{{ echo(text: {literal}) }}"), hint);
            Assert.True(text.Replace('\r', ' ') == await EchoAsync($"{{ echo(text: {block}) }}"), hint);
            Assert.True(text == await EchoAsync("query ($t: String!) { echo(text: $t) }", ("t", text)), hint);
            Assert.True(text == await EchoAsync("query ($t: String!) { echo(text: $t) }", ("t", JsonInput.Read(JsonSerializer.Serialize(text)))), hint);
            Assert.True(text == await EchoAsync($"query ($t: String! = {literal}) {{ echo(text: $t) }}"), hint);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Number_ByEachWay_ComesBack(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 200; i++)
        {
            var number = BitConverter.Int64BitsToDouble(random.NextInt64());
            if (!double.IsFinite(number))
            {
                continue;
            }

            var written = number.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
            var literal = await ReadAsync($"{{ number(value: {written.Replace("E+", "e", StringComparison.Ordinal)}) }}");
            var variable = await ReadAsync("query ($n: Float!) { number(value: $n) }", ("n", JsonInput.Read(written)));

            Assert.True(BitConverter.DoubleToInt64Bits(number) == BitConverter.DoubleToInt64Bits(literal), $"seed {seed}: {written} {literal:R}");
            Assert.True(BitConverter.DoubleToInt64Bits(number) == BitConverter.DoubleToInt64Bits(variable), $"seed {seed}: {written} {variable:R}");
        }
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("1.50")]
    [InlineData("123456789.123456789123456789")]
    public async Task Decimal_ByEachWay_KeepsItsDigits(string digits)
    {
        var byLiteral = await Executor.DataAsync($"{{ exact(value: {digits}) }}");
        var byVariable = await Executor.DataAsync("query ($n: Decimal!) { exact(value: $n) }", ("n", JsonInput.Read(digits)));

        Assert.Equal($$"""{"exact":{{digits}}}""", byLiteral);
        Assert.Equal(byLiteral, byVariable);
    }

    [Fact]
    public async Task Response_OfAnyAlias_NamesItAsItIsWritten()
    {
        var random = new Random(5);
        for (var i = 0; i < 100; i++)
        {
            var alias = new StringBuilder("_");
            for (var n = random.Next(0, 40); n > 0; n--)
            {
                alias.Append("abcXYZ0189_"[random.Next(11)]);
            }

            var response = await Executor.SendAsync($"{{ {alias}: echo(text: \"x\") }}");

            Assert.Equal([alias.ToString()], response["data"]!.AsObject().Select(p => p.Key));
        }
    }

    private static async Task<string> EchoAsync(string document, params (string Name, object? Value)[] variables)
    {
        var response = await Executor.SendAsync(document, variables);
        Assert.True(response["errors"] is null, $"{document}\n{response.ToJsonString()}");
        return (string)response["data"]!["echo"]!;
    }

    private static async Task<double> ReadAsync(string document, params (string Name, object? Value)[] variables)
    {
        var response = await Executor.SendAsync(document, variables);
        Assert.True(response["errors"] is null, $"{document}\n{response.ToJsonString()}");
        return (double)response["data"]!["number"]!;
    }

    public sealed class Root
    {
        public static string Echo(string text) => text;

        public static double Number(double value) => value;

        public static decimal Exact(decimal value) => value;
    }
}
