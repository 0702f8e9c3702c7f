namespace ScoringPlatform.Bench.Protection;

/// <summary>What the rounds took: the protected platform, and the one without.</summary>
internal sealed class Series : List<(double Guarded, double Bare)>
{
    public override string ToString()
    {
        var (guarded, bare) = (Median(this.Select(time => time.Guarded)), Median(this.Select(time => time.Bare)));
        var ratios = this.Select(time => time.Guarded / time.Bare).ToList();
        return $"{guarded:F3} ms protected, {bare:F3} ms without, ratio of medians {guarded / bare:F3} (rounds {ratios.Min():F2} to {ratios.Max():F2})";
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
