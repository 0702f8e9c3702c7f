namespace ScoringPlatform.Console.Charts;

/// <summary>A place on the horizontal axis of a line chart.</summary>
/// <param name="Label">What stands below it.</param>
/// <param name="IsProvisional">Whether its values may still change: drawn hollow, with broken lines towards it.</param>
public sealed record LinePoint(string Label, bool IsProvisional);
