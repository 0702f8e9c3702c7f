using System.Text;
using System.Text.Json;
using ScoringPlatform.GraphQL.Tests.Data.Specimens;

namespace ScoringPlatform.GraphQL.Tests.Data.Paging;

/// <summary>Cursors that come back changed, invented, or from another list: refused or harmless, never a failure of the server.</summary>
public sealed class CursorTests(SpecimenServer server) : IClassFixture<SpecimenServer>
{
    private static readonly string[] Orders =
        ["[]", "{ label: ASC }", "{ weight: DESC }", "{ maybeAt: ASC }", "{ code: DESC }", "[{ storedAsText: ASC }, { hour: DESC }]", "{ drawer: { number: ASC } }", "{ id: DESC }"];

    [Fact]
    public async Task Cursor_OfEveryOtherOrder_IsRefused()
    {
        var cursors = new Dictionary<string, string>();
        foreach (var order in Orders)
        {
            cursors[order] = await CursorAsync(order);
        }

        foreach (var (order, cursor) in cursors)
        {
            foreach (var other in Orders.Where(o => o != order))
            {
                Assert.Equal("PAGING_CURSOR_INVALID", await CodeAsync(other, "after", cursor));
                Assert.Empty(server.Log.Statements);
            }

            Assert.Null(await CodeAsync(order, "after", cursor));
        }
    }

    [Theory]
    [InlineData("after")]
    [InlineData("before")]
    public async Task Cursor_ChangedByChance_IsRefusedOrNamesAPlace(string argument)
    {
        var refused = 0;
        for (var seed = 1; seed <= 120; seed++)
        {
            var random = new Random(seed);
            var order = Orders[random.Next(Orders.Length)];
            var cursor = Changed(await CursorAsync(order), random);

            var code = await CodeAsync(order, argument, cursor);

            Assert.True(code is null or "PAGING_CURSOR_INVALID", $"seed {seed}: {order} {cursor} {code}");
            refused += code is null ? 0 : 1;
        }

        Assert.InRange(refused, 40, 120);
    }

    /// <summary>What stands where the values of the keys belong; the fingerprint before it is right.</summary>
    [Theory]
    [InlineData("{ count: ASC }", "")]
    [InlineData("{ count: ASC }", ",1")]
    [InlineData("{ count: ASC }", ",1,2,3")]
    [InlineData("{ count: ASC }", ",\"1\",2")]
    [InlineData("{ count: ASC }", ",null,2")]
    [InlineData("{ count: ASC }", ",1.5,2")]
    [InlineData("{ count: ASC }", ",99999999999,2")]
    [InlineData("{ count: ASC }", ",[1],2")]
    [InlineData("{ count: ASC }", ",{},2")]
    [InlineData("{ count: ASC }", ",true,2")]
    [InlineData("{ at: ASC }", ",\"yesterday\",2")]
    [InlineData("{ at: ASC }", ",17,2")]
    [InlineData("{ maybeDay: ASC }", ",\"2026-02-30\",2")]
    [InlineData("{ code: ASC }", ",\"not a code\",2")]
    [InlineData("{ label: ASC }", ",7,2")]
    [InlineData("{ label: ASC }", ",\"\\ud800\",2")]
    [InlineData("{ flag: ASC }", ",\"true\",2")]
    [InlineData("{ hour: ASC }", ",\"25:00\",2")]
    public async Task Cursor_WithValuesOfAnotherKind_IsRefused(string order, string values)
    {
        using var known = JsonDocument.Parse(Decode(await CursorAsync(order)));

        var code = await CodeAsync(order, "after", Encode($"[{known.RootElement[0].GetRawText()}{values}]"));

        Assert.Equal("PAGING_CURSOR_INVALID", code);
        Assert.Empty(server.Log.Statements);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("====")]
    [InlineData("null")]
    [InlineData("評審")]
    [InlineData("'; DROP TABLE Specimens; --")]
    public async Task Cursor_ThatIsNone_IsRefused(string cursor) =>
        Assert.Equal("PAGING_CURSOR_INVALID", await CodeAsync("[]", "after", cursor));

    [Fact]
    public async Task Cursor_OfGreatLength_IsRefused() =>
        Assert.Equal("PAGING_CURSOR_INVALID", await CodeAsync("[]", "after", new string('A', 100_000)));

    [Fact]
    public async Task Cursor_WithSqlInAValue_IsAValue()
    {
        using var known = JsonDocument.Parse(Decode(await CursorAsync("{ label: ASC }")));
        var cursor = Encode($"[{known.RootElement[0].GetRawText()},\"L9' OR 1=1 --\",1]");

        Assert.Null(await CodeAsync("{ label: ASC }", "after", cursor));
        Assert.DoesNotContain("OR 1=1", server.Log.Statements.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cursor_OfTheSameOrderUnderAnotherFilter_NamesTheSamePlace()
    {
        var all = await IdsAsync("after: null");
        var cursor = await CursorAsync("[]", skip: 10);

        Assert.Equal(all.Where(i => i > 11 && server.Rows.Single(r => r.Id == i).Flag), await IdsAsync($"after: \"{cursor}\", where: {{ flag: {{ eq: true }} }}"));
    }

    private static string Changed(string cursor, Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(random.Next(2) == 0 ? cursor : Decode(cursor));
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(7));
        }

        var text = Encoding.Latin1.GetString(bytes);
        return bytes.Length == cursor.Length ? text : Encode(text);
    }

    private static string Decode(string cursor) => Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(cursor));

    private static string Encode(string text) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private async Task<string> CursorAsync(string order, int skip = 2)
    {
        var data = await server.DataAsync($"{{ specimens(first: {skip + 1}, order: {order}) {{ edges {{ cursor node {{ id }} }} }} }}");
        return PageWalk.EdgesOf(data.GetProperty("specimens"))[skip].Cursor;
    }

    private async Task<string?> CodeAsync(string order, string argument, string cursor)
    {
        var response = await server.RunAsync(
            $"query ($c: String) {{ specimens(first: 3, {argument}: $c, order: {order}) {{ nodes {{ id }} }} }}".Replace(
                "first: 3, before", "last: 3, before", StringComparison.Ordinal),
            ("c", cursor));
        return response.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;
    }

    private async Task<List<int>> IdsAsync(string arguments)
    {
        var data = await server.DataAsync($"{{ specimens(first: 100, {arguments}) {{ nodes {{ id }} }} }}");
        return [.. data.GetProperty("specimens").GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetInt32())];
    }
}
