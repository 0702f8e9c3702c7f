namespace ScoringPlatform.Scoring.Votes;

/// <summary>What the audit log says of a round's change of state.</summary>
/// <param name="Action">Such as <c>ROUND_CLOSED</c>.</param>
/// <param name="AfterHash">The hash recorded with it.</param>
public sealed record RoundEvent(string Action, string? AfterHash);
