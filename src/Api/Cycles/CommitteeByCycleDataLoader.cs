using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Cycles;

/// <summary>The committee of each cycle.</summary>
public sealed class CommitteeByCycleDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<CommitteeMember>(contexts, scheduler, options)
{
    protected override IQueryable<CommitteeMember> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.CommitteeMembers.Where(member => parents.Contains(member.CycleId)).OrderBy(member => member.Id);

    protected override int ParentOf(CommitteeMember child) => child.CycleId;
}
