using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.GraphQL.Data.Paging;

namespace ScoringPlatform.GraphQL.Tests.Data.Paging;

public sealed class KeysetOrderTests(Library library) : IClassFixture<Library>, IDisposable
{
    private readonly LibraryContext _context = library.CreateDbContext();

    /// <summary>An order for each kind of column: the walk over its pages must be the order that the database gives.</summary>
    public static TheoryData<string, Func<IQueryable<Book>, IQueryable<Book>>> Orders => new()
    {
        { "id", b => b.OrderBy(x => x.Id) },
        { "id descending", b => b.OrderByDescending(x => x.Id) },
        { "text", b => b.OrderBy(x => x.Title) },
        { "text with nulls", b => b.OrderBy(x => x.Subtitle) },
        { "text with nulls descending", b => b.OrderByDescending(x => x.Subtitle) },
        { "number with nulls", b => b.OrderBy(x => x.Year) },
        { "number with nulls descending", b => b.OrderByDescending(x => x.Year) },
        { "real", b => b.OrderBy(x => x.Price) },
        { "truth", b => b.OrderBy(x => x.IsInPrint) },
        { "truth descending", b => b.OrderByDescending(x => x.IsInPrint) },
        { "enum stored as text", b => b.OrderBy(x => x.Genre) },
        { "converted value", b => b.OrderByDescending(x => x.Score) },
        { "time", b => b.OrderBy(x => x.AddedAt) },
        { "date with nulls", b => b.OrderByDescending(x => x.BorrowedOn) },
        { "identifier", b => b.OrderBy(x => x.Shelf) },
        { "several", b => b.OrderBy(x => x.Year).ThenByDescending(x => x.Subtitle).ThenBy(x => x.Price) },
        { "several after id", b => b.OrderBy(x => x.Genre).ThenBy(x => x.Id).ThenBy(x => x.Title) },
        { "of another entity", b => b.OrderBy(x => x.Author!.Country).ThenByDescending(x => x.Author!.Name) },
        { "computed", b => b.OrderBy(x => x.Title.Length).ThenBy(x => x.Title) },
        { "filtered after", b => b.OrderBy(x => x.Year).Where(x => x.IsInPrint) },
        { "ordered twice", b => b.OrderBy(x => x.Title).OrderByDescending(x => x.Year) },
        { "not tracked", b => b.AsNoTracking().OrderBy(x => x.Title) },
    };

    public void Dispose() => _context.Dispose();

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Forward_PageByPage_IsTheWholeListInItsOrder(string order, Func<IQueryable<Book>, IQueryable<Book>> sort)
    {
        var query = sort(_context.Books);

        var walked = await ForwardAsync(query, 7);

        Assert.Equal(await ExpectedAsync(query), walked);
        Assert.NotEmpty(order);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Backward_PageByPage_IsTheWholeListInItsOrder(string order, Func<IQueryable<Book>, IQueryable<Book>> sort)
    {
        var query = sort(_context.Books);
        var walked = new List<int>();
        string? before = null;
        ConnectionPageInfo info;
        do
        {
            var page = await query.ToConnectionAsync(new PagingArguments(Last: 7, Before: before));
            walked.InsertRange(0, page.Nodes.Select(b => b.Id));
            info = page.Info;
            before = info.StartCursor;
        }
        while (info.HasPreviousPage);

        Assert.Equal(await ExpectedAsync(query), walked);
        Assert.NotEmpty(order);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Forward_InMemory_IsTheSameAsInTheDatabase(bool descending)
    {
        Expression<Func<Book, int?>> key = b => b.Year;
        var books = await _context.Books.AsNoTracking().ToListAsync();
        var inMemory = descending ? books.AsQueryable().OrderByDescending(key) : books.AsQueryable().OrderBy(key);
        var inDatabase = descending ? _context.Books.OrderByDescending(key) : _context.Books.OrderBy(key);

        Assert.Equal(await ForwardAsync(inDatabase, 9), await ForwardAsync(inMemory, 9));
    }

    [Fact]
    public async Task Forward_WithoutOrder_IsInTheOrderOfTheKey()
    {
        Assert.Equal(Enumerable.Range(1, Library.BookCount), await ForwardAsync(_context.Books, 25));
    }

    private static async Task<List<int>> ForwardAsync(IQueryable<Book> query, int size)
    {
        var walked = new List<int>();
        ConnectionPageInfo info = new(true, false, null, null);
        while (info.HasNextPage)
        {
            var page = await query.ToConnectionAsync(new PagingArguments(First: size, After: info.EndCursor));
            walked.AddRange(page.Nodes.Select(b => b.Id));
            info = page.Info;
        }

        return walked;
    }

    /// <summary>The database's own order. SQLite leaves rows with equal keys in the order of their ids, as pages must.</summary>
    private static Task<List<int>> ExpectedAsync(IQueryable<Book> query) => query.Select(b => b.Id).ToListAsync();
}
