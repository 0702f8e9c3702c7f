namespace ScoringPlatform.Api.Network;

/// <summary>How a bucket fills: to the brim after a pause, drop by drop otherwise.</summary>
/// <param name="Name">Names the limit in the log, in metrics and in Redis.</param>
/// <param name="Size">What may be taken at once.</param>
/// <param name="PerSecond">What drips in.</param>
internal sealed record Bucket(string Name, int Size, double PerSecond);
