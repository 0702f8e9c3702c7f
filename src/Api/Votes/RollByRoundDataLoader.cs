using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>The members on the roll of each round.</summary>
public sealed class RollByRoundDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<RollEntry>(contexts, scheduler, options)
{
    protected override IQueryable<RollEntry> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.RollEntries.Where(entry => parents.Contains(entry.RoundId)).OrderBy(entry => entry.ExpertId);

    protected override int ParentOf(RollEntry child) => child.RoundId;
}
