using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Draws;

/// <summary>One thing wrong with a draw's conditions or seed.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Explanation">The numbers, codes or days concerned.</param>
public sealed record DrawProblem(DrawProblemKind Kind, Explanation Explanation);
