using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Api.Eligibility;

/// <summary>An explanation, as clients see it.</summary>
/// <param name="Standard">Gives the codes among the arguments their labels; null where none of them are a standard's.</param>
public sealed record Sentence(Explanation Explanation, Standard? Standard);
