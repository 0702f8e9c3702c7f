using ScoringPlatform.Scoring.Retention;

namespace ScoringPlatform.Api.Privacy.Erasure;

/// <summary>Something that an erasure leaves.</summary>
/// <param name="What">What it is, in words.</param>
/// <param name="Reason">Why it is kept.</param>
/// <param name="Until">The first day on which it may go; null when that day is not fixed.</param>
public sealed record KeptRecord(string What, HoldReason Reason, DateOnly? Until);
