namespace ScoringPlatform.Scoring.Ballots;

/// <summary>Severities and adjusted scores, to be shown beside the raw ones, never instead of them: the rules know raw scores alone.</summary>
/// <param name="Experts">By expert.</param>
/// <param name="Applications">By application.</param>
/// <param name="Groups">How many unconnected groups there are; 1 when every expert can be compared with every other.</param>
public sealed record SeverityResult(IReadOnlyList<ExpertSeverity> Experts, IReadOnlyList<AdjustedScore> Applications, int Groups);
