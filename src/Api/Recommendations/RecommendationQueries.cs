using ScoringPlatform.Db.Entities.Recommendations;

namespace ScoringPlatform.Api.Recommendations;

[QueryType]
public static partial class RecommendationQueries
{
    [GraphQLDescription("Recommendations of a year or of all, withdrawn ones too: the office and the authority see each, an expert the own.")]
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Expert])]
    [UsePaging]
    public static IQueryable<Recommendation> GetRecommendations(int? year, bool? withdrawn, ScoringContext db, Caller caller)
    {
        var all = caller.IsInAny(Roles.Officer, Roles.Authority);
        return db.Recommendations.AsNoTracking()
            .Where(found => all || (caller.ExpertId != null && found.ExpertId == caller.ExpertId))
            .Where(found => year == null || found.Application.Cycle.Year == year)
            .Where(found => withdrawn == null || (found.WithdrawnOn != null) == withdrawn)
            .OrderBy(found => found.Id);
    }

    [GraphQLDescription(
        "Exceptional applications that the caller may sign for today: of the caller's field and by the rank held, handed in and not decided. "
        + "With a number that the applicant told, a draft too. A dossier opens to who has signed.")]
    [Authorize(Roles = [Roles.Expert])]
    [UsePaging]
    public static async Task<IQueryable<Recommendable>> GetRecommendableAsync(
        string? number, ScoringContext db, Recommendables recommendables, Caller caller, CancellationToken ct) =>
        await recommendables.FindAsync(db, caller.DemandExpert(), number, ct);
}
