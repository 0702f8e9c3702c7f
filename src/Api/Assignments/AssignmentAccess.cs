using ScoringPlatform.Api.Security.Access;
using ScoringPlatform.Db.Entities.Ballots;

namespace ScoringPlatform.Api.Assignments;

/// <summary>Who may see who reviews what: the office all, an expert the own assignments; applicants never (Order 40, article 24).</summary>
internal static class AssignmentAccess
{
    public static IQueryable<Assignment> VisibleTo(this IQueryable<Assignment> assignments, Caller caller)
    {
        if (caller.SeesAll(Resource.Assignment))
        {
            return assignments;
        }

        var expert = caller.IsIn(Roles.Expert) ? caller.ExpertId : null;
        return assignments.Where(assignment => expert != null && assignment.ExpertId == expert);
    }
}
