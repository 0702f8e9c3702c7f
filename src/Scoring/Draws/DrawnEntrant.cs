using ScoringPlatform.Scoring.Assignments;

namespace ScoringPlatform.Scoring.Draws;

/// <summary>What a draw made of one expert: drawn, left out with a reason, or neither because the quotas were full.</summary>
/// <param name="Entrant">The expert.</param>
/// <param name="Exclusion">Why the expert was left out; null else.</param>
/// <param name="Drawn">From 1 in the order of drawing; null when not drawn.</param>
/// <param name="DrawnFor">The specialty whose quota the expert fills; null when not drawn.</param>
public sealed record DrawnEntrant(DrawEntrant Entrant, ReviewerExclusion? Exclusion, int? Drawn, string? DrawnFor);
