using ScoringPlatform.Api.Security.Access;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>Who may see which voting round: the office, the authority, auditors and key holders all, an expert those on whose roll they stand.</summary>
internal static class RoundAccess
{
    public static IQueryable<VotingRound> VisibleTo(this IQueryable<VotingRound> rounds, Caller caller)
    {
        if (caller.SeesAll(Resource.Round))
        {
            return rounds;
        }

        var expert = caller.IsIn(Roles.Expert) ? caller.ExpertId : null;
        return rounds.Where(round => expert != null && round.Roll.Any(entry => entry.ExpertId == expert));
    }
}
