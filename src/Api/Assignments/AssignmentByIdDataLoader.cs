using ScoringPlatform.Db.Entities.Ballots;

namespace ScoringPlatform.Api.Assignments;

/// <summary>Assignments by id, as far as the caller may see them.</summary>
public sealed class AssignmentByIdDataLoader(
    Caller caller,
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : OneDataLoader<Assignment>(contexts, scheduler, options)
{
    protected override IQueryable<Assignment> Query(ScoringContext db, IReadOnlyList<int> keys) =>
        db.Assignments.VisibleTo(caller).Where(assignment => keys.Contains(assignment.Id));

    protected override int KeyOf(Assignment record) => record.Id;
}
