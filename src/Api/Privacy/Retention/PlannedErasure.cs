using ScoringPlatform.Scoring.Retention;

namespace ScoringPlatform.Api.Privacy.Retention;

/// <summary>What retention means for one kind of record at present.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Period">How long it is kept: <c>180d</c>, <c>5y</c>; null is for ever.</param>
/// <param name="Due">How many records the next run erases.</param>
/// <param name="Next">The first day on which another one is over; null when none is kept that ends, or that day is not fixed.</param>
public sealed record PlannedErasure(RecordKind Kind, string? Period, int Due, DateOnly? Next);
