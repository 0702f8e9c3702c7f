using ScoringPlatform.Api.Applications;
using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Applicants;

/// <summary>The applications of each applicant that the caller may see, oldest first.</summary>
public sealed class ApplicationsByApplicantDataLoader(
    Caller caller,
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<Application>(contexts, scheduler, options)
{
    protected override IQueryable<Application> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.VisibleApplications(caller).Where(application => parents.Contains(application.ApplicantId)).OrderBy(application => application.Id);

    protected override int ParentOf(Application child) => child.ApplicantId;
}
