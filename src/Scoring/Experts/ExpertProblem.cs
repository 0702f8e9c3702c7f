using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Experts;

/// <summary>One thing wrong with an expert's record.</summary>
/// <param name="Kind">Which rule.</param>
/// <param name="Explanation">The numbers, codes or days concerned.</param>
public sealed record ExpertProblem(ExpertProblemKind Kind, Explanation Explanation);
