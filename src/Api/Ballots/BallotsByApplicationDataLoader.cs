using ScoringPlatform.Db.Entities.Ballots;

namespace ScoringPlatform.Api.Ballots;

/// <summary>The ballots on each application that the caller may see, by expert and version.</summary>
public sealed class BallotsByApplicationDataLoader(
    Caller caller, IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<Ballot>(contexts, scheduler, options)
{
    protected override IQueryable<Ballot> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.Ballots.VisibleTo(caller)
            .Include(ballot => ballot.Assignment)
            .Where(ballot => parents.Contains(ballot.Assignment.ApplicationId))
            .OrderBy(ballot => ballot.AssignmentId).ThenBy(ballot => ballot.Revision);

    protected override int ParentOf(Ballot child) => child.Assignment.ApplicationId;
}
