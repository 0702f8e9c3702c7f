using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Draws;

/// <summary>One thing in which a stored draw and its repetition differ.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Explanation">What is stored and what came out.</param>
public sealed record DrawDifference(DrawDifferenceKind Kind, Explanation Explanation);
