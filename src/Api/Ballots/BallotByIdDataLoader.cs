using ScoringPlatform.Db.Entities.Ballots;

namespace ScoringPlatform.Api.Ballots;

/// <summary>Ballots by id, as far as the caller may see them.</summary>
public sealed class BallotByIdDataLoader(
    Caller caller,
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : OneDataLoader<Ballot>(contexts, scheduler, options)
{
    protected override IQueryable<Ballot> Query(ScoringContext db, IReadOnlyList<int> keys) =>
        db.Ballots.VisibleTo(caller).Where(ballot => keys.Contains(ballot.Id));

    protected override int KeyOf(Ballot record) => record.Id;
}
