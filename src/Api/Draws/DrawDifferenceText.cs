using System.Globalization;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Draws;

/// <summary>One thing in which a stored draw and its repetition differ.</summary>
/// <param name="Kind">The stable code, such as <c>DRAWN</c>.</param>
/// <param name="Explanation">What is stored and what came out.</param>
public sealed record DrawDifferenceText(string Kind, Sentence Explanation)
{
    /// <summary>What is stored and what came out, in an English sentence.</summary>
    public string Text => ExplanationText.Render(Explanation.Explanation, CultureInfo.InvariantCulture);
}
