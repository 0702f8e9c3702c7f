namespace ScoringPlatform.Console.Components;

/// <summary>A choice of a list.</summary>
public sealed record Option(string Value, string Label);
