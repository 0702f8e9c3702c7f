using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Outcomes;

namespace ScoringPlatform.Api.Outcomes;

[QueryType]
public static partial class ObjectionQueries
{
    [GraphQLDescription("Objections to a cycle's results and requests for a re-check, newest first.")]
    [Authorize(Roles = [Roles.Officer, Roles.Authority])]
    [UsePaging]
    public static IQueryable<Objection> GetObjections([ID<ReviewCycle>] int cycleId, ScoringContext db) =>
        db.Objections.AsNoTracking().Where(objection => objection.Application.CycleId == cycleId).OrderByDescending(objection => objection.Id);
}
