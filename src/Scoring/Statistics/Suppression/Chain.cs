namespace ScoringPlatform.Scoring.Statistics.Suppression;

/// <summary>
/// The counts of one group along stages that lie one inside the other, and which of them a reader may see together. Whoever
/// sees two counts also knows their difference, so that a chain is safe when every drop between neighbours that are shown,
/// and the last count itself, is 0 or at least the minimum: the threshold rule, for the numerator, the denominator and the
/// complement alike.
/// </summary>
internal static class Chain
{
    /// <param name="counts">Along the stages, none greater than the one before.</param>
    /// <param name="shown">A bit for each stage that is shown.</param>
    /// <param name="minimum">The least count that may be seen.</param>
    public static bool IsSafe(IReadOnlyList<int> counts, int shown, int minimum) =>
        Drops(counts, shown).All(drop => drop == 0 || drop >= minimum);

    /// <summary>What is lost between neighbours that are shown, and at last the last count; the empty chain has none.</summary>
    public static IEnumerable<int> Drops(IReadOnlyList<int> counts, int shown)
    {
        int? before = null;
        for (var stage = 0; stage < counts.Count; stage++)
        {
            if (Shows(shown, stage))
            {
                if (before is { } earlier)
                {
                    yield return earlier - counts[stage];
                }

                before = counts[stage];
            }
        }

        if (before is { } last)
        {
            yield return last;
        }
    }

    public static bool Shows(int shown, int stage) => (shown >> stage & 1) == 1;

    /// <summary>The sum of groups, stage by stage.</summary>
    public static int[] Sum(IEnumerable<IReadOnlyList<int>> groups, int stages)
    {
        var sum = new int[stages];
        foreach (var group in groups)
        {
            for (var stage = 0; stage < stages; stage++)
            {
                sum[stage] += group[stage];
            }
        }

        return sum;
    }

    /// <summary>How much a set of stages is worth; every stage is worth something.</summary>
    public static int Worth(int shown, IReadOnlyList<int> worth)
    {
        var sum = 0;
        for (var stage = 0; stage < worth.Count; stage++)
        {
            sum += Shows(shown, stage) ? worth[stage] : 0;
        }

        return sum;
    }
}
