using ScoringPlatform.Scoring.Retention;

namespace ScoringPlatform.Api.Privacy.Erasure;

/// <summary>Something that an erasure leaves.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">Which one: the application's number, the expert's, or the year; null where there is one alone.</param>
/// <param name="What">Both in words.</param>
/// <param name="Reason">Why it is kept.</param>
/// <param name="Until">The first day on which it may go; null when that day is not fixed.</param>
public sealed record KeptRecord(KeptData Kind, string? Number, string What, HoldReason Reason, DateOnly? Until);
