using ScoringPlatform.Api.Security.Access;
using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Ballots;

/// <summary>Who may see which ballot.</summary>
internal static class BallotAccess
{
    /// <summary>
    /// The office sees those handed in and returned, an expert the own ones, and others' on the same application once the
    /// own is in. A draft is nobody's but its expert's.
    /// </summary>
    public static IQueryable<Ballot> VisibleTo(this IQueryable<Ballot> ballots, Caller caller)
    {
        var office = caller.SeesAll(Resource.Ballot);
        var expert = caller.IsIn(Roles.Expert) ? caller.ExpertId : null;
        return ballots.Where(ballot =>
            (office && ballot.State != BallotState.Draft)
            || (expert != null && (
                ballot.Assignment.ExpertId == expert
                || (ballot.State == BallotState.Submitted && ballot.Assignment.Application.Assignments.Any(own =>
                    own.ExpertId == expert
                    && own.Declaration == ConflictDeclaration.None
                    && own.Ballots.Any(mine => mine.State == BallotState.Submitted))))));
    }
}
