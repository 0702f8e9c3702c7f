namespace ScoringPlatform.Scoring.Ballots;

/// <summary>Ranks applications inside their level and specialty by score, ties as ties.</summary>
public static class Ranking
{
    /// <returns>One rank per candidate, in the candidates' order.</returns>
    public static IReadOnlyList<Rank> Of(IReadOnlyList<RankCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var groups = candidates
            .Where(candidate => candidate.Score is not null)
            .GroupBy(candidate => (candidate.Level, candidate.Specialty))
            .ToDictionary(group => group.Key, group => Places([.. group.Select(candidate => candidate.Score!.Value)]));
        return candidates.Select(candidate =>
        {
            var group = groups.GetValueOrDefault((candidate.Level, candidate.Specialty));
            return candidate.Score is { } score && group.Places.TryGetValue(score, out var place)
                ? new Rank(candidate.ApplicationId, place.First, place.Count > 1, group.Of)
                : new Rank(candidate.ApplicationId, null, false, group.Of);
        }).ToArray();
    }

    private static (Dictionary<ScaledScore, (int First, int Count)> Places, int Of) Places(ScaledScore[] scores)
    {
        var places = new Dictionary<ScaledScore, (int First, int Count)>(scores.Length);
        var above = 0;
        foreach (var equals in scores.GroupBy(score => score).OrderByDescending(equals => equals.Key))
        {
            var count = equals.Count();
            places.Add(equals.Key, (above + 1, count));
            above += count;
        }

        return (places, scores.Length);
    }
}
