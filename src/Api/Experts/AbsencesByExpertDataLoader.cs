using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Experts;

/// <summary>The days on which each expert takes nothing.</summary>
public sealed class AbsencesByExpertDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<ExpertAbsence>(contexts, scheduler, options)
{
    protected override IQueryable<ExpertAbsence> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.ExpertAbsences.Where(record => parents.Contains(record.ExpertId)).OrderBy(record => record.From);

    protected override int ParentOf(ExpertAbsence child) => child.ExpertId;
}
