namespace ScoringPlatform.Api.Draws;

/// <summary>One thing in which a stored draw and its repetition differ.</summary>
/// <param name="Kind">The stable code, such as <c>DRAWN</c>.</param>
/// <param name="Text">What is stored and what came out.</param>
public sealed record DrawDifferenceText(string Kind, string Text);
