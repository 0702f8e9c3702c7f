namespace ScoringPlatform.Scoring.Ballots;

/// <summary>Who scored what, numbered from 0 by rising id, with the normal equations of the two-way additive model.</summary>
internal sealed class RatingDesign
{
    private readonly (int Expert, long Thousandths)[][] byApplication;
    private readonly int[] ballots;

    /// <exception cref="ArgumentException">An expert scored an application twice.</exception>
    public RatingDesign(IEnumerable<Rating> ratings)
    {
        var sorted = ratings.OrderBy(rating => rating.ApplicationId).ThenBy(rating => rating.ExpertId).ToArray();
        ExpertIds = [.. sorted.Select(rating => rating.ExpertId).Distinct().Order()];
        var place = ExpertIds.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        var groups = sorted.GroupBy(rating => rating.ApplicationId).ToArray();
        ApplicationIds = [.. groups.Select(group => group.Key)];
        byApplication = [.. groups.Select(group => group.Select(rating => (place[rating.ExpertId], rating.Score.Thousandths)).ToArray())];
        ballots = new int[ExpertIds.Count];
        foreach (var entries in byApplication)
        {
            if (entries.DistinctBy(entry => entry.Expert).Count() != entries.Length)
            {
                throw new ArgumentException("An expert scored an application twice.", nameof(ratings));
            }

            foreach (var (expert, _) in entries)
            {
                ballots[expert]++;
            }
        }
    }

    public IReadOnlyList<int> ExpertIds { get; }

    public IReadOnlyList<int> ApplicationIds { get; }

    public int BallotsOf(int expert) => ballots[expert];

    public ReadOnlySpan<(int Expert, long Thousandths)> OfApplication(int application) => byApplication[application];

    /// <summary>For each expert, by how many points the own scores fall short of the applications' means, summed.</summary>
    public double[] RightHandSide()
    {
        var sums = new double[ballots.Length];
        foreach (var entries in byApplication)
        {
            var mean = entries.Average(entry => (double)entry.Thousandths);
            foreach (var (expert, thousandths) in entries)
            {
                sums[expert] += (mean - thousandths) / ScaledScore.Scale;
            }
        }

        return sums;
    }

    /// <summary>The reduced matrix times a vector: for each expert, the own entry less the application's mean entry, summed.</summary>
    public double[] Reduced(double[] vector)
    {
        var image = new double[vector.Length];
        foreach (var entries in byApplication)
        {
            var mean = 0.0;
            foreach (var (expert, _) in entries)
            {
                mean += vector[expert] / entries.Length;
            }

            foreach (var (expert, _) in entries)
            {
                image[expert] += vector[expert] - mean;
            }
        }

        return image;
    }

    /// <summary>For each expert the number of the group of experts connected by shared applications, from 0 in the order of ids.</summary>
    public int[] Groups()
    {
        var parent = Enumerable.Range(0, ballots.Length).ToArray();
        int Root(int expert)
        {
            while (parent[expert] != expert)
            {
                expert = parent[expert] = parent[parent[expert]];
            }

            return expert;
        }

        foreach (var entries in byApplication)
        {
            foreach (var (expert, _) in entries)
            {
                var (first, second) = (Root(entries[0].Expert), Root(expert));
                parent[Math.Max(first, second)] = Math.Min(first, second);
            }
        }

        var numbers = new Dictionary<int, int>();
        return [.. Enumerable.Range(0, parent.Length).Select(expert =>
        {
            var root = Root(expert);
            numbers.TryAdd(root, numbers.Count);
            return numbers[root];
        })];
    }
}
