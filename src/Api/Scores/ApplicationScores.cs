using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Scores;

[ObjectType<Application>]
public static partial class ApplicationScores
{
    [GraphQLDescription("How the score comes about, ballot by ballot, and what stands beside it.")]
    [Authorize(Roles = [Roles.Officer])]
    public static async Task<ApplicationScoring?> GetScoringAsync(
        [Parent] Application application,
        AggregateByApplicationDataLoader aggregates,
        CycleScoresDataLoader cycles,
        CancellationToken ct)
    {
        var aggregate = aggregates.LoadRequiredAsync(application.Id, ct);
        var cycle = await cycles.LoadRequiredAsync(application.CycleId, ct);
        return new ApplicationScoring(
            application.Id,
            await aggregate,
            cycle.Levels.GetValueOrDefault(application.TargetLevel),
            cycle.Ranks.TryGetValue(application.Id, out var rank) ? rank : null);
    }
}
