using ScoringPlatform.Db.Entities.Ballots;

namespace ScoringPlatform.Api.Ballots;

/// <summary>The item scores of each ballot, in the order of the sheet.</summary>
public sealed class ScoresByBallotDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<BallotScore>(contexts, scheduler, options)
{
    protected override IQueryable<BallotScore> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.BallotScores.Where(score => parents.Contains(score.BallotId)).OrderBy(score => score.RubricItem.Sequence).ThenBy(score => score.Id);

    protected override int ParentOf(BallotScore child) => child.BallotId;
}
