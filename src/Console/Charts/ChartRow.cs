namespace ScoringPlatform.Console.Charts;

/// <summary>A group of a chart: its name, and one value for each series.</summary>
public sealed record ChartRow(string Label, IReadOnlyList<ChartValue> Values);
