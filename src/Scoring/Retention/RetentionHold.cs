namespace ScoringPlatform.Scoring.Retention;

/// <summary>Something that may not be erased yet.</summary>
/// <param name="Reason">Why not.</param>
/// <param name="Until">The first day on which it may be; null when that day is not fixed.</param>
public sealed record RetentionHold(HoldReason Reason, DateOnly? Until);
