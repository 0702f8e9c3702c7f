using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Scoring.Assignments;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Assignments;

/// <summary>
/// <see cref="Recusal.Ground"/> as a filter of the database, for lists of dossiers that are never loaded whole. A test holds
/// the two equal over every kind of tie.
/// </summary>
internal static class RecusalFilter
{
    /// <summary>The applications from which the expert is not recused.</summary>
    public static IQueryable<Application> NotRecused(this IQueryable<Application> applications, ScoringContext db, int? expertId) =>
        applications.Where(application =>
            !application.Assignments.Any(assignment => assignment.ExpertId == expertId
                && (assignment.Declaration == ConflictDeclaration.Declared || assignment.Declaration == ConflictDeclaration.Ordered))
            && !application.Recommendations.Any(found => found.ExpertId == expertId && found.WithdrawnOn == null)
            && !db.ExpertTies.Any(tie => tie.ExpertId == expertId && tie.ApplicantId == application.ApplicantId)
            && !db.Accounts.Any(account => account.ExpertId == expertId && account.ApplicantId == application.ApplicantId)
            && !db.Experts.Any(expert => expert.Id == expertId
                && ((expert.EmployerId != null && expert.EmployerId == application.Applicant.EmployerId)
                    || (expert.IdNumberHash != null && expert.IdNumberHash == application.Applicant.IdNumberHash))));
}
