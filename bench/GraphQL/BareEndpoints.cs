using System.Buffers.Text;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace ScoringPlatform.GraphQL.Bench;

/// <summary>The limit: endpoints written by hand that return the same JSON from the same query.</summary>
internal static class BareEndpoints
{
    private const int PageSize = 50;

    public static void MapBare(this IEndpointRouteBuilder app)
    {
        app.MapPost("/bare/typename", () => new Answer<Root>(new Root("Query")));
        app.MapPost("/bare/page", PageAsync);
    }

    /// <summary>The page of 50.</summary>
    public static async Task<Answer<Library>> PageAsync(IDbContextFactory<BookContext> contexts, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Books.AsNoTracking()
            .OrderBy(b => b.Id)
            .Take(PageSize + 1)
            .Select(b => new Row(b.Id, b.Title, b.Year))
            .ToListAsync(cancellationToken);
        var hasNext = rows.Count > PageSize;
        if (hasNext)
        {
            rows.RemoveAt(PageSize);
        }

        var info = new PageInfo(hasNext, HasPreviousPage: false, Cursor(rows[0]), Cursor(rows[^1]));
        return new Answer<Library>(new Library(new Page(rows, info)));
    }

    private static string Cursor(Row row) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"[{row.Id}]"));

    public sealed record Answer<T>(T Data);

    private sealed record Root([property: System.Text.Json.Serialization.JsonPropertyName("__typename")] string TypeName);

    public sealed record Library(Page Books);

    public sealed record Page(IReadOnlyList<Row> Nodes, PageInfo PageInfo);

    public sealed record Row(int Id, string Title, int Year);

    public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
}
