using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Outcomes.Notice;

/// <summary>One person on public notice: no number, date, score or count of votes.</summary>
public sealed record NoticeEntry(string Name, string? Employer, TitleLevel Level, string Specialty);
