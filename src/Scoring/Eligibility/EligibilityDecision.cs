namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>The bare decision, without findings and explanations.</summary>
/// <param name="Route">As in <see cref="EligibilityReport.Route"/>.</param>
/// <param name="Condition">As in <see cref="EligibilityReport.Condition"/>.</param>
public readonly record struct EligibilityDecision(EligibilityResult Result, string? Route, BrokenCondition Broken, string? Condition);
