using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Draws;

namespace ScoringPlatform.Api.Draws;

/// <summary>A stored draw computed again.</summary>
/// <param name="IsWhole">Whether all agrees.</param>
/// <param name="Drawn">The numbers in the pool of those drawn by the repetition, in order.</param>
/// <param name="Differences">What does not agree, one sentence each.</param>
public sealed record DrawVerificationResult(bool IsWhole, IReadOnlyList<string> Drawn, IReadOnlyList<DrawDifferenceText> Differences)
{
    internal static DrawVerificationResult Of(DrawVerification verification) => new(
        verification.IsWhole,
        verification.Drawn,
        [.. verification.Differences.Select(difference => new DrawDifferenceText(
            Codes.Of(difference.Kind), new Sentence(difference.Explanation, null)))]);
}
