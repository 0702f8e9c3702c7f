using ScoringPlatform.Db.Entities.Standards;

namespace ScoringPlatform.Api.Criteria;

/// <summary>The published standard and its criteria, open to everyone who is signed in.</summary>
[QueryType]
public static partial class CriterionQueries
{
    [GraphQLDescription("The criteria of all standards, or of the one with the code.")]
    [Authorize]
    [UsePaging]
    [UseFiltering<CriterionFilterInputType>]
    [UseSorting<CriterionSortInputType>]
    public static IQueryable<Criterion> GetCriteria(string? standard, ScoringContext db) =>
        db.Criteria.AsNoTracking()
            .Where(criterion => standard == null || criterion.Standard.Code == standard)
            .OrderBy(criterion => criterion.Id);

    [Authorize]
    [UsePaging]
    public static IQueryable<Standard> GetStandards(ScoringContext db) =>
        db.Standards.AsNoTracking().OrderBy(standard => standard.Id);

    [Authorize]
    [NodeResolver]
    public static Task<Standard?> GetStandardAsync(int id, StandardByIdDataLoader standards, CancellationToken ct) =>
        standards.LoadAsync(id, ct);
}
