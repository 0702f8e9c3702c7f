namespace ScoringPlatform.Api.Tests.Votes.Proofs;

/// <summary>Kendall's rank correlation of two orders of the same things, over many groups of things.</summary>
internal static class Kendall
{
    /// <summary>
    /// How many standard deviations of chance the agreement of two orders lies from none. A group's score is the number of
    /// pairs in the same order less those in the other; its variance for unrelated orders is n(n - 1)(2n + 5) / 18 (Kendall 1938).
    /// </summary>
    /// <param name="groups">For each thing of a group in the first order, its place in the second; places differ.</param>
    public static double Deviations(IEnumerable<IReadOnlyList<long>> groups)
    {
        var (score, variance) = (0L, 0.0);
        foreach (var places in groups)
        {
            score += Score(places);
            variance += places.Count * (places.Count - 1.0) * ((2 * places.Count) + 5) / 18;
        }

        return score / Math.Sqrt(variance);
    }

    private static long Score(IReadOnlyList<long> places)
    {
        var score = 0L;
        for (var i = 0; i < places.Count; i++)
        {
            for (var j = i + 1; j < places.Count; j++)
            {
                score += Math.Sign(places[j].CompareTo(places[i]));
            }
        }

        return score;
    }
}
