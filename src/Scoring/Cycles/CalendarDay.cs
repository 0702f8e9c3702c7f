namespace ScoringPlatform.Scoring.Cycles;

/// <summary>A day that differs from its weekday: a public holiday, or a weekend day worked to make up for one.</summary>
public readonly record struct CalendarDay(DateOnly Date, bool IsWorkingDay);
