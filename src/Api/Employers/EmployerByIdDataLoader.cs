using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Employers;

/// <summary>Employers by id.</summary>
public sealed class EmployerByIdDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : OneDataLoader<Employer>(contexts, scheduler, options)
{
    protected override IQueryable<Employer> Query(ScoringContext db, IReadOnlyList<int> keys) =>
        db.Employers.Where(employer => keys.Contains(employer.Id));

    protected override int KeyOf(Employer record) => record.Id;
}
