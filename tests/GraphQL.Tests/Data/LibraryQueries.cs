using Microsoft.EntityFrameworkCore;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Data.Filtering;
using ScoringPlatform.GraphQL.Data.Paging;
using ScoringPlatform.GraphQL.Data.Projections;
using ScoringPlatform.GraphQL.Data.Sorting;

namespace ScoringPlatform.GraphQL.Tests.Data;

/// <summary>Lists in each way that the engine knows.</summary>
[QueryType]
public static class LibraryQueries
{
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 100)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Book> GetBooks(LibraryContext db) => db.Books.AsNoTracking().OrderBy(b => b.Id);

    [UsePaging]
    [UseFiltering<ShelfFilterType>]
    [UseSorting<ShelfSortType>]
    public static IQueryable<Book> GetShelf(LibraryContext db) => db.Books.AsNoTracking();

    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Author> GetAuthors(LibraryContext db) => db.Authors.AsNoTracking().OrderBy(a => a.Id);

    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static IReadOnlyList<Author> GetMemory() =>
    [
        new() { Id = 1, Name = "Ada", Country = "GB", Books = [new() { Id = 1, Title = "One", Year = 1843 }] },
        new() { Id = 2, Name = "Blaise", Country = "FR" },
        new() { Id = 3, Name = "Chen", Country = null, Books = [new() { Id = 2, Title = "Two" }, new() { Id = 3, Title = "Three" }] },
    ];
}
