using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Experts;

/// <summary>The specialties of each expert, by code.</summary>
public sealed class SpecialtiesByExpertDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<ExpertSpecialty>(contexts, scheduler, options)
{
    protected override IQueryable<ExpertSpecialty> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.ExpertSpecialties.Where(specialty => parents.Contains(specialty.ExpertId)).OrderBy(specialty => specialty.Specialty);

    protected override int ParentOf(ExpertSpecialty child) => child.ExpertId;
}
