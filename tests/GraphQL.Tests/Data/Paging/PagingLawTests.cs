using ScoringPlatform.GraphQL.Tests.Data.Specimens;

namespace ScoringPlatform.GraphQL.Tests.Data.Paging;

/// <summary>
/// Walks in pages over random orders and filters see each row once and in order, however the pages are cut, while rows
/// come and go between them; compared with the same rows sorted as objects.
/// </summary>
public sealed class PagingLawTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Forward_WhateverOrderAndFilter_SeesEachRowOnce(int part)
    {
        using var server = new SpecimenServer();
        await OfEachSeedAsync(part, server, async (walk, random) =>
        {
            var (cursor, last, hasNext) = ((string?)null, (Specimen?)null, true);
            while (hasNext)
            {
                var page = await walk.ForwardAsync(random.Next(1, 40), cursor, last);
                (cursor, last) = LastOf(server, PageWalk.EdgesOf(page), cursor, last);
                hasNext = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean();
            }
        });
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Backward_WhateverOrderAndFilter_SeesEachRowOnce(int part)
    {
        using var server = new SpecimenServer();
        await OfEachSeedAsync(part, server, async (walk, random) =>
        {
            var (cursor, last, hasMore) = ((string?)null, (Specimen?)null, true);
            while (hasMore)
            {
                var page = await walk.BackwardAsync(random.Next(1, 40), cursor, last);
                var edges = PageWalk.EdgesOf(page);
                edges.Reverse();
                (cursor, last) = LastOf(server, edges, cursor, last);
                hasMore = page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean();
            }
        });
    }

    [Fact]
    public async Task Forward_WhileRowsComeAndGo_SeesThoseThatStayOnceAndInOrder()
    {
        using var server = new SpecimenServer();
        await OfEachSeedAsync(5, server, async (walk, random) =>
        {
            var stayed = walk.Expected.Select(r => r.Id).ToHashSet();
            var seen = new List<int>();
            var (cursor, last, hasNext) = ((string?)null, (Specimen?)null, true);
            while (hasNext)
            {
                var page = await walk.ForwardAsync(random.Next(3, 30), cursor, last);
                seen.AddRange(PageWalk.EdgesOf(page).Select(e => e.Id));
                (cursor, last) = LastOf(server, PageWalk.EdgesOf(page), cursor, last);
                hasNext = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean();
                server.Insert();
                var gone = random.Next(3) == 0 && last is not null && server.Rows.Contains(last) ? last : server.Rows[random.Next(server.Rows.Count)];
                server.Delete(gone);
                stayed.Remove(gone.Id);
            }

            Assert.Equal(seen.Count, seen.Distinct().Count());
            Assert.Superset(stayed, seen.ToHashSet());
        });
    }

    [Fact]
    public async Task BetweenTwoCursors_WhateverOrder_LiesWhatLiesBetween()
    {
        using var server = new SpecimenServer();
        await OfEachSeedAsync(6, server, async (walk, random) =>
        {
            var edges = PageWalk.EdgesOf(await walk.ForwardAsync(100, null, null));
            for (var i = 0; i < 4 && edges.Count > 0; i++)
            {
                var (a, b) = (edges[random.Next(edges.Count)], edges[random.Next(edges.Count)]);
                await walk.BetweenAsync(
                    random.Next(1, 60),
                    (a.Cursor, server.Rows.Single(r => r.Id == a.Id)),
                    (b.Cursor, server.Rows.Single(r => r.Id == b.Id)),
                    backward: random.Next(2) == 0);
            }
        });
    }

    private static async Task OfEachSeedAsync(int part, SpecimenServer server, Func<PageWalk, Random, Task> run)
    {
        const int Count = 14;
        for (var seed = part * 1000; seed < (part * 1000) + Count; seed++)
        {
            var random = new Random(seed);
            var order = new RandomOrder(random);
            var filter = random.Next(3) == 0 ? new RandomFilter(random, server.Rows).Make(1) : null;
            await run(new PageWalk(server, order, filter, $"seed {seed}: {order}"), random);
        }
    }

    private static (string? Cursor, Specimen? Row) LastOf(
        SpecimenServer server, List<(int Id, string Cursor)> edges, string? cursor, Specimen? row) =>
        edges.Count == 0 ? (cursor, row) : (edges[^1].Cursor, server.Rows.Single(r => r.Id == edges[^1].Id));
}
