using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Applicants;

/// <summary>Applicants by id, as far as the caller may see them.</summary>
public sealed class ApplicantByIdDataLoader(
    Caller caller,
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : OneDataLoader<Applicant>(contexts, scheduler, options)
{
    protected override IQueryable<Applicant> Query(ScoringContext db, IReadOnlyList<int> keys) =>
        db.VisibleApplicants(caller).Where(applicant => keys.Contains(applicant.Id));

    protected override int KeyOf(Applicant record) => record.Id;
}
