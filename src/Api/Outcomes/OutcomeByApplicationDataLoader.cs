using ScoringPlatform.Db.Entities.Outcomes;

namespace ScoringPlatform.Api.Outcomes;

/// <summary>What became of each application.</summary>
public sealed class OutcomeByApplicationDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : OneDataLoader<Outcome>(contexts, scheduler, options)
{
    protected override IQueryable<Outcome> Query(ScoringContext db, IReadOnlyList<int> keys) =>
        db.Outcomes.Where(outcome => keys.Contains(outcome.ApplicationId));

    protected override int KeyOf(Outcome record) => record.ApplicationId;
}
