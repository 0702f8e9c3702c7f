using ScoringPlatform.Api.Assignments;
using ScoringPlatform.Api.Security.Access;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Applications;

/// <summary>Who may open which dossier. What is left out here is, to the caller, not there.</summary>
internal static class ApplicationAccess
{
    /// <summary>
    /// The office and the authority open all, an employer those of its people, an applicant the own ones, an expert those
    /// assigned once no conflict is declared, those recommended, and those on a round's list on whose roll the expert
    /// stands without being recused. From what an expert is recused by any rule stays closed, whatever was declared.
    /// </summary>
    public static IQueryable<Application> VisibleApplications(this ScoringContext db, Caller caller)
    {
        if (caller.SeesAll(Resource.Dossier))
        {
            return db.Applications;
        }

        var self = caller.IsIn(Roles.Applicant) ? caller.ApplicantId : null;
        var employer = caller.IsIn(Roles.Employer) ? caller.EmployerId : null;
        var expert = caller.IsIn(Roles.Expert) ? caller.ExpertId : null;
        var open = db.Applications.NotRecused(db, expert);
        return db.Applications.Where(application =>
            (self != null && application.ApplicantId == self)
            || (employer != null && application.Applicant.EmployerId == employer)
            || (expert != null && (
                application.Recommendations.Any(recommendation => recommendation.ExpertId == expert)
                || (open.Any(found => found.Id == application.Id) && (
                    application.Assignments.Any(assignment =>
                        assignment.ExpertId == expert && assignment.Declaration == ConflictDeclaration.None)
                    || db.RoundItems.Any(item =>
                        item.ApplicationId == application.Id
                        && item.Round.Roll.Any(entry => entry.ExpertId == expert)
                        && !db.RoundRecusals.Any(recusal =>
                            recusal.RoundId == item.RoundId
                            && recusal.ApplicationId == item.ApplicationId
                            && recusal.ExpertId == expert)))))));
    }
}
