namespace ScoringPlatform.Console.Charts;

/// <summary>One stage of a funnel.</summary>
/// <param name="Label">The stage.</param>
/// <param name="Count">How many reached it; null when it is suppressed.</param>
/// <param name="CountText">The count as it is written.</param>
/// <param name="ShareText">Its share of the first stage as it is written; empty when it is not known.</param>
public sealed record FunnelStepValue(string Label, int? Count, string CountText, string ShareText);
