using ScoringPlatform.Db.Entities.Ballots;

namespace ScoringPlatform.Api.Ballots;

/// <summary>The assignments, with their experts, of ballots that the caller was given already.</summary>
public sealed class AssignmentOfBallotDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : OneDataLoader<Assignment>(contexts, scheduler, options)
{
    protected override IQueryable<Assignment> Query(ScoringContext db, IReadOnlyList<int> keys) =>
        db.Assignments.Include(assignment => assignment.Expert).Where(assignment => keys.Contains(assignment.Id));

    protected override int KeyOf(Assignment record) => record.Id;
}
