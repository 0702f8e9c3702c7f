using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Applications;

[QueryType]
public static partial class ApplicationQueries
{
    [Authorize(Roles = [Roles.Officer, Roles.Authority])]
    [UsePaging]
    [UseFiltering<ApplicationFilterInputType>]
    [UseSorting<ApplicationSortInputType>]
    public static IQueryable<Application> GetApplications(ScoringContext db) =>
        db.Applications.AsNoTracking().OrderBy(application => application.Id);

    [GraphQLDescription("The caller's own applications, or those of the caller's people.")]
    [Authorize(Roles = [Roles.Applicant, Roles.Employer])]
    [UsePaging]
    public static IQueryable<Application> GetMyApplications(ScoringContext db, Caller caller) =>
        db.VisibleApplications(caller.Only(Roles.Applicant, Roles.Employer)).AsNoTracking().OrderBy(application => application.Id);

    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Applicant, Roles.Employer, Roles.Expert])]
    [NodeResolver]
    public static Task<Application?> GetApplicationAsync(int id, ApplicationByIdDataLoader applications, CancellationToken ct) =>
        applications.LoadAsync(id, ct);
}
