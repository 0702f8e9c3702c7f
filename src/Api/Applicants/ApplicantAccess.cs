using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Applicants;

/// <summary>Who may see which applicant. What is left out here is, to the caller, not there.</summary>
internal static class ApplicantAccess
{
    /// <summary>The office, the authority and the privacy officer see all, an employer its own people, an applicant themself, an expert those under review by them.</summary>
    public static IQueryable<Applicant> VisibleTo(this IQueryable<Applicant> applicants, Caller caller)
    {
        if (caller.IsInAny(Roles.Officer, Roles.Authority, Roles.PrivacyOfficer))
        {
            return applicants;
        }

        var self = caller.IsIn(Roles.Applicant) ? caller.ApplicantId : null;
        var employer = caller.IsIn(Roles.Employer) ? caller.EmployerId : null;
        var expert = caller.IsIn(Roles.Expert) ? caller.ExpertId : null;
        return applicants.Where(applicant =>
            (self != null && applicant.Id == self)
            || (employer != null && applicant.EmployerId == employer)
            || (expert != null && applicant.Applications.Any(application =>
                application.Assignments.Any(assignment => assignment.ExpertId == expert))));
    }
}
