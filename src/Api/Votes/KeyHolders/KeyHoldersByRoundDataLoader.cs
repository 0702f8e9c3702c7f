using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Api.Votes.KeyHolders;

/// <summary>The key holders of each round.</summary>
public sealed class KeyHoldersByRoundDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<RoundKeyHolder>(contexts, scheduler, options)
{
    protected override IQueryable<RoundKeyHolder> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.RoundKeyHolders.Include(holder => holder.KeyHolder).Where(holder => parents.Contains(holder.RoundId));

    protected override int ParentOf(RoundKeyHolder child) => child.RoundId;
}
