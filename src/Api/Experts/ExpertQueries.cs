using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Experts;

/// <summary>The expert pool. Experts' names are not published (Order 40, article 24): the office, the authority, the privacy officer and administrators read them.</summary>
[QueryType]
public static partial class ExpertQueries
{
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.PrivacyOfficer, Roles.Admin])]
    [UsePaging]
    [UseFiltering<ExpertFilterInputType>]
    [UseSorting<ExpertSortInputType>]
    public static IQueryable<Expert> GetExperts(
        [GraphQLDescription("Those alone who review in this specialty.")] string? specialty, ScoringContext db) =>
        db.Experts.AsNoTracking()
            .Where(expert => specialty == null || expert.Specialties.Any(one => one.Specialty == specialty))
            .OrderBy(expert => expert.Id);

    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.PrivacyOfficer, Roles.Admin])]
    [NodeResolver]
    public static Task<Expert?> GetExpertAsync(int id, ExpertByIdDataLoader experts, CancellationToken ct) =>
        experts.LoadAsync(id, ct);

    [GraphQLDescription("The expert that the caller is; null for an account that is none.")]
    [Authorize(Roles = [Roles.Expert])]
    public static async Task<Expert?> GetMeAsync(Caller caller, ExpertByIdDataLoader experts, CancellationToken ct) =>
        caller.ExpertId is { } id ? await experts.LoadAsync(id, ct) : null;
}
