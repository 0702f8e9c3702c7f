namespace ScoringPlatform.Bench.Voting;

/// <summary>What casting took: in all, and by request in rising order, in milliseconds.</summary>
internal sealed record Latencies(TimeSpan Total, IReadOnlyList<double> Milliseconds)
{
    public double At(int percent) => Milliseconds[Math.Min(Milliseconds.Count - 1, Milliseconds.Count * percent / 100)];
}
