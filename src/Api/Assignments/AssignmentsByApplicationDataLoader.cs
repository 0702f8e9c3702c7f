using ScoringPlatform.Db.Entities.Ballots;

namespace ScoringPlatform.Api.Assignments;

/// <summary>The assignments of each application that the caller may see.</summary>
public sealed class AssignmentsByApplicationDataLoader(
    Caller caller,
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<Assignment>(contexts, scheduler, options)
{
    protected override IQueryable<Assignment> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.Assignments.VisibleTo(caller).Where(assignment => parents.Contains(assignment.ApplicationId)).OrderBy(assignment => assignment.Id);

    protected override int ParentOf(Assignment child) => child.ApplicationId;
}
