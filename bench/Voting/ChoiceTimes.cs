namespace ScoringPlatform.Bench.Voting;

/// <summary>Whether the time of an answer tells the choice: the medians of one run, in which the choices alternate at random.</summary>
internal static class ChoiceTimes
{
    public static void Report(IReadOnlyCollection<(string Choice, double Milliseconds)> casts)
    {
        var medians = casts.GroupBy(cast => cast.Choice).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group =>
        {
            var sorted = group.Select(cast => cast.Milliseconds).Order().ToList();
            System.Console.WriteLine($"{group.Key}: {sorted.Count} casts, median {sorted[sorted.Count / 2]:F3} ms, 90th percentile {sorted[sorted.Count * 9 / 10]:F3} ms");
            return sorted[sorted.Count / 2];
        }).ToList();
        System.Console.WriteLine($"largest median by the smallest: {medians.Max() / medians.Min():F4}");
    }
}
