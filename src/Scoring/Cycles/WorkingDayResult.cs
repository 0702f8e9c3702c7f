namespace ScoringPlatform.Scoring.Cycles;

/// <summary>A day found by counting working days.</summary>
/// <param name="Date">The day found.</param>
/// <param name="OnlyWeekends">True when a year that was crossed has no holidays on record, so that weekends alone were skipped there.</param>
public readonly record struct WorkingDayResult(DateOnly Date, bool OnlyWeekends);
