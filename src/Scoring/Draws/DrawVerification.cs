namespace ScoringPlatform.Scoring.Draws;

/// <summary>A stored draw computed again.</summary>
/// <param name="Differences">One sentence-like code and code of expert each; empty when all agree.</param>
/// <param name="Drawn">The codes of those drawn by the repetition, in order.</param>
public sealed record DrawVerification(IReadOnlyList<DrawDifference> Differences, IReadOnlyList<string> Drawn)
{
    public bool IsWhole => Differences.Count == 0;
}
