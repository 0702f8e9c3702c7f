using System.Text.Json;
using ScoringPlatform.GraphQL.Tests.Data.Specimens;

namespace ScoringPlatform.GraphQL.Tests.Data.Paging;

/// <summary>Asks for pages of specimens, and says which they should be.</summary>
internal sealed class PageWalk(SpecimenServer server, RandomOrder order, Dictionary<string, object?>? filter, string hint)
{
    private const string Document =
        """
        query ($first: Int, $after: String, $last: Int, $before: String, $where: SpecimenFilterInput, $order: [SpecimenSortInput!]) {
          specimens(first: $first, after: $after, last: $last, before: $before, where: $where, order: $order) {
            edges { cursor node { id } }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }
        """;

    /// <summary>The rows that the filter lets through, in the order.</summary>
    public List<Specimen> Expected =>
        order.Sort(server.Rows.Where(r => filter is null || FilterOracle.Matches(r, typeof(Specimen), filter)));

    /// <summary>A page forward, checked against the rows after the given one.</summary>
    public async Task<JsonElement> ForwardAsync(int size, string? after, Specimen? afterRow)
    {
        var rest = Expected.Where(r => afterRow is null || order.Compare(r, afterRow) > 0).ToList();
        var page = await PageAsync(("first", size), ("after", after));
        Check(page, rest.Take(size));
        Assert.True(rest.Count > size == page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean(), hint);
        return page;
    }

    /// <summary>A page backward, checked against the rows before the given one.</summary>
    public async Task<JsonElement> BackwardAsync(int size, string? before, Specimen? beforeRow)
    {
        var rest = Expected.Where(r => beforeRow is null || order.Compare(r, beforeRow) < 0).ToList();
        var page = await PageAsync(("last", size), ("before", before));
        Check(page, rest.TakeLast(size));
        Assert.True(rest.Count > size == page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean(), hint);
        return page;
    }

    /// <summary>A page between two rows.</summary>
    public async Task BetweenAsync(int size, (string Cursor, Specimen Row) after, (string Cursor, Specimen Row) before, bool backward)
    {
        var rest = Expected.Where(r => order.Compare(r, after.Row) > 0 && order.Compare(r, before.Row) < 0).ToList();
        var page = await PageAsync((backward ? "last" : "first", size), ("after", after.Cursor), ("before", before.Cursor));
        Check(page, backward ? rest.TakeLast(size) : rest.Take(size));
    }

    /// <summary>The ids of a page, with their cursors.</summary>
    public static List<(int Id, string Cursor)> EdgesOf(JsonElement page) =>
        [.. page.GetProperty("edges").EnumerateArray().Select(e => (e.GetProperty("node").GetProperty("id").GetInt32(), e.GetProperty("cursor").GetString()!))];

    private async Task<JsonElement> PageAsync(params (string Name, object? Value)[] arguments)
    {
        var data = await server.DataAsync(Document, [.. arguments, ("where", filter), ("order", order.Argument)]);
        Assert.True(server.Log.Statements.Count == 1, hint);
        return data.GetProperty("specimens");
    }

    private void Check(JsonElement page, IEnumerable<Specimen> expected)
    {
        var edges = EdgesOf(page);
        var ids = expected.Select(r => r.Id).ToList();
        Assert.True(ids.SequenceEqual(edges.Select(e => e.Id)), $"{hint}\n{string.Join(',', ids)}\n{string.Join(',', edges.Select(e => e.Id))}\n{server.Log.Statements[0]}");
        var info = page.GetProperty("pageInfo");
        Assert.True(info.GetProperty("startCursor").GetString() == edges.FirstOrDefault().Cursor, hint);
        Assert.True(info.GetProperty("endCursor").GetString() == edges.LastOrDefault().Cursor, hint);
        Assert.True(edges.Select(e => e.Cursor).Distinct().Count() == edges.Count, hint);
    }
}
