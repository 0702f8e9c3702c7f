using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Security.Access;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Applicants;

/// <summary>Who may see which applicant. What is left out here is, to the caller, not there.</summary>
internal static class ApplicantAccess
{
    /// <summary>
    /// The office, the authority and the privacy officer see all, an employer its own people, an applicant themself, an expert
    /// the persons of the dossiers that are open to them: before that, an assignment's summary says who applies.
    /// </summary>
    public static IQueryable<Applicant> VisibleApplicants(this ScoringContext db, Caller caller)
    {
        if (caller.SeesAll(Resource.Person))
        {
            return db.Applicants;
        }

        var self = caller.IsIn(Roles.Applicant) ? caller.ApplicantId : null;
        var employer = caller.IsIn(Roles.Employer) ? caller.EmployerId : null;
        var open = db.VisibleApplications(caller.Only(Roles.Expert));
        return db.Applicants.Where(applicant =>
            (self != null && applicant.Id == self)
            || (employer != null && applicant.EmployerId == employer)
            || open.Any(application => application.ApplicantId == applicant.Id));
    }
}
