using Microsoft.EntityFrameworkCore;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Data.Filtering;
using ScoringPlatform.GraphQL.Data.Paging;
using ScoringPlatform.GraphQL.Data.Projections;
using ScoringPlatform.GraphQL.Data.Sorting;

namespace ScoringPlatform.GraphQL.Tests.Data.Specimens;

/// <summary>Specimens as a connection, read column by column, and as whole entities.</summary>
[QueryType]
public static class SpecimenQueries
{
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 100)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Specimen> GetSpecimens(SpecimenContext db) => db.Specimens.AsNoTracking().OrderBy(s => s.Id);

    [UseFiltering]
    [UseSorting]
    public static IQueryable<Specimen> GetWhole(SpecimenContext db) =>
        db.Specimens.AsNoTracking().Include(s => s.Drawer).Include(s => s.Tags.OrderBy(t => t.Id)).OrderBy(s => s.Id);
}
