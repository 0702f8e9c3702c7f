using ScoringPlatform.Db.Entities.Ballots;

namespace ScoringPlatform.Api.Ballots;

/// <summary>The versions of the ballot of each assignment that the caller may see.</summary>
public sealed class BallotsByAssignmentDataLoader(
    Caller caller,
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<Ballot>(contexts, scheduler, options)
{
    protected override IQueryable<Ballot> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.Ballots.VisibleTo(caller).Where(ballot => parents.Contains(ballot.AssignmentId)).OrderBy(ballot => ballot.Revision);

    protected override int ParentOf(Ballot child) => child.AssignmentId;
}
