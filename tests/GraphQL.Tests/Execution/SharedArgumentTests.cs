using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>A resolver may change what it is handed: the next request, and the next field, see the argument as it was written.</summary>
public sealed class SharedArgumentTests
{
    private readonly IRequestExecutor _executor = Server.Query<Root>();

    [Theory]
    [InlineData("{ list }", """{"list":"1,2,9"}""")]
    [InlineData("{ list(of: [5]) }", """{"list":"5,9"}""")]
    [InlineData("{ list(of: 5) }", """{"list":"5,9"}""")]
    [InlineData("{ box }", """{"box":"a,9"}""")]
    [InlineData("""{ box(of: { texts: ["b"] }) }""", """{"box":"b,9"}""")]
    [InlineData("query ($v: [Int!] = [7]) { list(of: $v) }", """{"list":"7,9"}""")]
    public async Task Argument_ChangedByItsResolver_IsNewForTheNextRequest(string document, string expected)
    {
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(expected, await _executor.DataAsync(document));
        }
    }

    [Fact]
    public async Task Argument_OfTheSameFieldUnderTwoNames_IsNewForEach() =>
        Assert.Equal(
            """{"a":"1,2,9","b":"1,2,9","c":"5,9","d":"5,9"}""",
            await _executor.DataAsync("{ a: list b: list c: list(of: [5]) d: list(of: [5]) }"));

    public sealed class Box
    {
        public List<string> Texts { get; set; } = [];
    }

    public sealed class Root
    {
        public static string List([DefaultValue(new[] { 1, 2 })] List<int> of)
        {
            of.Add(9);
            return string.Join(',', of);
        }

        public static string GetBox(Box? of)
        {
            of ??= new Box { Texts = ["a"] };
            of.Texts.Add("9");
            return string.Join(',', of.Texts);
        }
    }
}
