using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>
/// Limits how many of those voted through may pass, by level and specialty: the share of them, rounded down (7 at 40 %
/// are 2). The order is by yes votes, then by score. A tie across the line is reported, never cut.
/// </summary>
public static class Cap
{
    /// <param name="share">The share that may pass; null lets everyone pass.</param>
    /// <param name="candidates">All that were voted through.</param>
    /// <returns>One result per level and specialty, in that order.</returns>
    public static IReadOnlyList<CapResult> Apply(Fraction? share, IEnumerable<CapCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return candidates
            .GroupBy(candidate => (candidate.Level, candidate.Specialty))
            .OrderBy(group => group.Key.Level)
            .ThenBy(group => group.Key.Specialty, StringComparer.Ordinal)
            .Select(group => OfGroup(share, [.. group]))
            .ToArray();
    }

    private static CapResult OfGroup(Fraction? share, CapCandidate[] group)
    {
        var places = (int)(share?.GreatestPartOf(group.Length) ?? group.Length);
        var inside = new List<int>();
        var tied = new List<int>();
        var outside = new List<int>();
        foreach (var equals in group.GroupBy(Merit).OrderByDescending(equals => equals.Key))
        {
            var left = places - inside.Count;
            var ids = equals.Select(candidate => candidate.ApplicationId).ToArray();
            var list = tied.Count > 0 || left == 0 ? outside : ids.Length <= left ? inside : tied;
            list.AddRange(ids);
        }

        return new CapResult
        {
            Level = group[0].Level,
            Specialty = group[0].Specialty,
            VotedThrough = group.Length,
            Places = places,
            Inside = [.. inside.Order()],
            TiedAtLine = [.. tied.Order()],
            PlacesForTied = places - inside.Count,
            Outside = [.. outside.Order()],
        };
    }

    private static (int Yes, ScaledScore Score) Merit(CapCandidate candidate) =>
        (candidate.Yes, candidate.Score ?? new ScaledScore(long.MinValue));
}
