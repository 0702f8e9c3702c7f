using Microsoft.EntityFrameworkCore;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Data.Paging;
using ScoringPlatform.GraphQL.Data.Projections;

namespace ScoringPlatform.GraphQL.Bench;

/// <summary>What the engine serves.</summary>
[QueryType]
internal static class BookQueries
{
    [UsePaging(MaxPageSize = 100)]
    [UseProjection]
    public static IQueryable<Book> GetBooks(BookContext context) => context.Books.AsNoTracking().OrderBy(b => b.Id);
}
