namespace ScoringPlatform.Api.Cycles;

/// <summary>One rule of composition that a committee or panel would break.</summary>
/// <param name="Kind">The stable code, such as <c>EVEN_NUMBER</c>.</param>
/// <param name="Expert">The number in the pool of the expert concerned; null when it is the whole.</param>
/// <param name="Text">The rule with the numbers compared.</param>
public sealed record CompositionProblem(string Kind, string? Expert, string Text);
