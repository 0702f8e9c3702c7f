using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>A meeting needs a share of its members, by default <c>3·present ≥ 2·members</c> (common practice).</summary>
public static class Quorum
{
    /// <param name="share">The share that must be present.</param>
    /// <param name="members">Members on the roll, 0 or more. Without members there is no quorum.</param>
    /// <param name="present">Those of them who are present.</param>
    public static QuorumResult Check(Fraction share, int members, int present)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(members);
        ArgumentOutOfRangeException.ThrowIfNegative(present);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(present, members);
        var reached = members > 0 && share.IsReachedBy(present, members);
        return new QuorumResult
        {
            Reached = reached,
            Members = members,
            Present = present,
            Needed = (int)share.LeastPartOf(members),
            Rule = ShareRule.Text(share, "present", "members"),
            Comparison = ShareRule.Comparison(share, present, members),
            Explanation = Explain.As(reached ? "quorum.reached" : "quorum.notReached", present, members, share),
        };
    }
}
