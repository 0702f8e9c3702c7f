using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Cycles;

/// <summary>One rule of composition that a committee or panel breaks.</summary>
/// <param name="Kind">Which rule.</param>
/// <param name="ExpertId">The member concerned; null when it is the committee or panel as a whole.</param>
/// <param name="Explanation">The numbers or dates compared.</param>
public sealed record CommitteeProblem(CommitteeProblemKind Kind, int? ExpertId, Explanation Explanation);
