using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Votes;

/// <summary>One thing that does not agree in a stored round.</summary>
/// <param name="Check">What was looked at.</param>
/// <param name="Item">The application concerned; null when it is the round as a whole.</param>
/// <param name="Explanation">What was expected and what was found.</param>
public sealed record RoundFinding(RoundCheck Check, int? Item, Explanation Explanation);
