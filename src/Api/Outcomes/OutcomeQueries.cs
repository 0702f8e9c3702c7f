using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Outcomes;

[QueryType]
public static partial class OutcomeQueries
{
    [GraphQLDescription("Ties across the cap's line that are not decided, by level and specialty.")]
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Auditor])]
    public static Task<IReadOnlyList<CapResult>> GetCapTiesAsync(
        [ID<ReviewCycle>] int cycleId, ScoringContext db, TieService ties, Caller caller, CancellationToken ct) =>
        ties.OpenAsync(db, cycleId, caller, ct);
}
