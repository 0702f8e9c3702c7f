using Microsoft.EntityFrameworkCore;
using ScoringPlatform.GraphQL.Data.Paging;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Tests.Data.Paging;

public sealed class KeysetPagingTests : IDisposable
{
    private readonly Library _library = new();
    private readonly LibraryContext _context;

    public KeysetPagingTests() => _context = _library.CreateDbContext();

    public void Dispose()
    {
        _context.Dispose();
        _library.Dispose();
    }

    [Fact]
    public async Task Forward_RowInsertedBeforeTheCursor_ShiftsNothing()
    {
        var query = _context.Books.OrderBy(b => b.Title).ThenBy(b => b.Id);
        var first = await query.ToConnectionAsync(new PagingArguments(First: 10));
        var expected = await query.ToConnectionAsync(new PagingArguments(First: 10, After: first.Info.EndCursor));

        _context.Books.Add(new Book { Title = "", AuthorId = 1 });
        await _context.SaveChangesAsync();
        var second = await query.ToConnectionAsync(new PagingArguments(First: 10, After: first.Info.EndCursor));

        Assert.Equal(expected.Nodes.Select(b => b.Id), second.Nodes.Select(b => b.Id));
    }

    [Fact]
    public async Task Forward_RowOfTheCursorDeleted_GoesOnAfterItsPlace()
    {
        var query = _context.Books.OrderBy(b => b.Id);
        var first = await query.ToConnectionAsync(new PagingArguments(First: 3));

        await _context.Books.Where(b => b.Id == 3).ExecuteDeleteAsync();
        var second = await query.ToConnectionAsync(new PagingArguments(First: 2, After: first.Info.EndCursor));

        Assert.Equal([4, 5], second.Nodes.Select(b => b.Id));
    }

    [Fact]
    public async Task PageInfo_FirstMiddleLast_TellsWhatFollows()
    {
        var query = _context.Books.OrderBy(b => b.Id).Where(b => b.Id <= 6);

        var first = await query.ToConnectionAsync(new PagingArguments(First: 2));
        var middle = await query.ToConnectionAsync(new PagingArguments(First: 2, After: first.Info.EndCursor));
        var last = await query.ToConnectionAsync(new PagingArguments(First: 2, After: middle.Info.EndCursor));
        var beyond = await query.ToConnectionAsync(new PagingArguments(First: 2, After: last.Info.EndCursor));

        Assert.Equal((true, false), (first.Info.HasNextPage, first.Info.HasPreviousPage));
        Assert.Equal((true, true), (middle.Info.HasNextPage, middle.Info.HasPreviousPage));
        Assert.Equal((false, true), (last.Info.HasNextPage, last.Info.HasPreviousPage));
        Assert.Equal((false, true), (beyond.Info.HasNextPage, beyond.Info.HasPreviousPage));
        Assert.Null(beyond.Info.EndCursor);
        Assert.Equal(last.Edges[^1].Cursor, last.Info.EndCursor);
        Assert.Equal(last.Edges[0].Cursor, last.Info.StartCursor);
    }

    [Fact]
    public async Task AfterAndBefore_Together_BoundThePage()
    {
        var query = _context.Books.OrderBy(b => b.Id);
        var all = await query.ToConnectionAsync(new PagingArguments(First: 10));

        var between = await query.ToConnectionAsync(new PagingArguments(First: 10, After: all.Edges[1].Cursor, Before: all.Edges[5].Cursor));

        Assert.Equal([3, 4, 5], between.Nodes.Select(b => b.Id));
    }

    [Fact]
    public async Task First_Zero_ReadsNoItemButKnowsOfMore()
    {
        var page = await _context.Books.ToConnectionAsync(new PagingArguments(First: 0));

        Assert.Empty(page.Nodes);
        Assert.True(page.Info.HasNextPage);
    }

    [Fact]
    public async Task Cursor_OfAnotherOrder_IsRefused()
    {
        var byTitle = await _context.Books.OrderBy(b => b.Title).ToConnectionAsync(new PagingArguments(First: 1));

        var refused = await Assert.ThrowsAsync<GraphQLException>(async () =>
            await _context.Books.OrderByDescending(b => b.Title).ToConnectionAsync(new PagingArguments(First: 1, After: byTitle.Info.EndCursor)));

        Assert.Equal("PAGING_CURSOR_INVALID", Assert.Single(refused.Errors).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("not base64 at all")]
    [InlineData("W10")]
    [InlineData("bnVsbA")]
    [InlineData("WzEsMl0")]
    public async Task Cursor_Malformed_IsRefused(string cursor)
    {
        await Assert.ThrowsAsync<GraphQLException>(async () =>
            await _context.Books.ToConnectionAsync(new PagingArguments(First: 1, Before: cursor)));
    }

    [Fact]
    public async Task TotalCount_AskedFor_IsOneMoreStatement()
    {
        var query = _context.Books.Where(b => b.Id <= 25);

        var without = await query.ToConnectionAsync(new PagingArguments(First: 5));
        Assert.Null(without.TotalCount);
        Assert.Single(_library.Log.Statements);

        var with = await query.ToConnectionAsync(new PagingArguments(First: 5, IncludeTotalCount: true));
        Assert.Equal(25, with.TotalCount);
        Assert.Equal(3, _library.Log.Statements.Count);
        Assert.StartsWith("SELECT COUNT(*)", _library.Log.Statements[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statement_SecondPage_IsCutInTheDatabaseByParameters()
    {
        var query = _context.Books.AsNoTracking().OrderBy(b => b.Year).Select(b => new Book { Id = b.Id, Title = b.Title });
        var first = await query.ToConnectionAsync(new PagingArguments(First: 2));

        await query.ToConnectionAsync(new PagingArguments(First: 2, After: first.Info.EndCursor));

        _library.Log.Statements.MatchSnapshot();
    }

    [Fact]
    public async Task Projection_KeysNotSelected_AreReadBesideTheItem()
    {
        var query = _context.Books.OrderBy(b => b.Year).ThenBy(b => b.Title).Select(b => new Book { Title = b.Title });
        var expected = await _context.Books.OrderBy(b => b.Year).ThenBy(b => b.Title).ThenBy(b => b.Id).Select(b => b.Title).ToListAsync();
        var walked = new List<string>();
        ConnectionPageInfo info = new(true, false, null, null);
        while (info.HasNextPage)
        {
            var page = await query.ToConnectionAsync(new PagingArguments(First: 11, After: info.EndCursor));
            walked.AddRange(page.Nodes.Select(b => b.Title));
            info = page.Info;
        }

        Assert.Equal(expected, walked);
    }

    [Fact]
    public async Task Query_WithoutKeyAndOrder_IsRefused()
    {
        var titles = _context.Books.Select(b => b.Title).Distinct();

        await Assert.ThrowsAsync<NotSupportedException>(async () => await titles.ToConnectionAsync(new PagingArguments(First: 1)));
    }
}
