using ScoringPlatform.Db.Entities.Standards;

namespace ScoringPlatform.Api.Criteria;

/// <summary>The published standard and its criteria, open to everyone who is signed in.</summary>
[QueryType]
public static partial class CriterionQueries
{
    [GraphQLDescription("The criteria of all standards, or of the one with the code: of its latest version unless one is given.")]
    [Authorize]
    [UsePaging]
    [UseFiltering<CriterionFilterInputType>]
    [UseSorting<CriterionSortInputType>]
    public static IQueryable<Criterion> GetCriteria(string? standard, string? version, ScoringContext db)
    {
        var chosen = db.Standards.Where(item => item.Code == standard && (version == null || item.Version == version));
        return db.Criteria.AsNoTracking()
            .Where(criterion => standard == null || criterion.StandardId == chosen.Max(item => (int?)item.Id))
            .OrderBy(criterion => criterion.Id);
    }

    [Authorize]
    [UsePaging]
    public static IQueryable<Standard> GetStandards(ScoringContext db) =>
        db.Standards.AsNoTracking().OrderBy(standard => standard.Id);

    [Authorize]
    [NodeResolver]
    public static Task<Standard?> GetStandardAsync(int id, StandardByIdDataLoader standards, CancellationToken ct) =>
        standards.LoadAsync(id, ct);
}
