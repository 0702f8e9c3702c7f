using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>One thing that does not agree in a stored round.</summary>
/// <param name="Check">What was looked at.</param>
/// <param name="Item">The application concerned; null when it is the round as a whole.</param>
/// <param name="Explanation">What was expected and what was found.</param>
public sealed record RoundFinding(RoundCheck Check, int? Item, Explanation Explanation)
{
    internal static RoundFinding Of(RoundCheck check, int? item, string code, params ReadOnlySpan<object> arguments) =>
        new(check, item, Explain.As(code, arguments));
}
