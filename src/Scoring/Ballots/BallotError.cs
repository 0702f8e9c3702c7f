using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Scoring.Ballots;

/// <summary>One thing wrong with a score sheet.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Item">The rubric item's code; null when it is the sheet as a whole.</param>
/// <param name="Explanation">The numbers compared.</param>
public sealed record BallotError(BallotErrorKind Kind, string? Item, Explanation Explanation);
