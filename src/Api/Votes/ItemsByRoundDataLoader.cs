using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>The applications put to the vote in each round, by number.</summary>
public sealed class ItemsByRoundDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<RoundItem>(contexts, scheduler, options)
{
    protected override IQueryable<RoundItem> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.RoundItems.Where(item => parents.Contains(item.RoundId)).OrderBy(item => item.Application.Number).ThenBy(item => item.Id);

    protected override int ParentOf(RoundItem child) => child.RoundId;
}
