namespace ScoringPlatform.Scoring.Standards.Rules;

/// <summary>A comparison of one fact with a number; codes compare by their order.</summary>
/// <param name="Value">The bound; for <see cref="FactComparison.OneOf"/> a bit for each number allowed, for <see cref="FactComparison.Confirmed"/> unused.</param>
public sealed record FactCondition(AchievementFact Fact, FactComparison Comparison, long Value) : RecordCondition;
