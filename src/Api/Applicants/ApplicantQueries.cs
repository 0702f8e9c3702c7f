using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Applicants;

[QueryType]
public static partial class ApplicantQueries
{
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.PrivacyOfficer])]
    [UsePaging]
    [UseFiltering<ApplicantFilterInputType>]
    [UseSorting<ApplicantSortInputType>]
    public static IQueryable<Applicant> GetApplicants(ScoringContext db) =>
        db.Applicants.AsNoTracking().OrderBy(applicant => applicant.Id);

    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.PrivacyOfficer, Roles.Applicant, Roles.Employer, Roles.Expert])]
    [NodeResolver]
    public static Task<Applicant?> GetApplicantAsync(int id, ApplicantByIdDataLoader applicants, CancellationToken ct) =>
        applicants.LoadAsync(id, ct);
}
