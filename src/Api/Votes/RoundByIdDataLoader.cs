using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>Voting rounds by id, as far as the caller may see them.</summary>
public sealed class RoundByIdDataLoader(
    Caller caller,
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : OneDataLoader<VotingRound>(contexts, scheduler, options)
{
    protected override IQueryable<VotingRound> Query(ScoringContext db, IReadOnlyList<int> keys) =>
        db.VotingRounds.VisibleTo(caller).Where(round => keys.Contains(round.Id));

    protected override int KeyOf(VotingRound record) => record.Id;
}
