namespace ScoringPlatform.Api.Ballots;

/// <summary>One thing wrong with a score sheet.</summary>
/// <param name="Kind">The stable code, such as <c>OUT_OF_SCALE</c>.</param>
/// <param name="Item">The rubric item's code; null when it is the sheet as a whole.</param>
/// <param name="Arguments">The numbers compared.</param>
public sealed record BallotProblem(string Kind, string? Item, IReadOnlyList<string> Arguments);
