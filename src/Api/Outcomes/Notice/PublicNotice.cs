namespace ScoringPlatform.Api.Outcomes.Notice;

/// <summary>Results on public notice: what may be public, and nothing else.</summary>
/// <param name="Year">The review year.</param>
/// <param name="CycleName">The cycle's name.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="WorkingDays">The least number of working days.</param>
/// <param name="OnlyWeekends">Whether no holidays are on record for the period, so that weekends alone were skipped.</param>
/// <param name="Entries">By level, specialty and name.</param>
public sealed record PublicNotice(
    int Year, string CycleName, DateOnly From, DateOnly Until, int WorkingDays, bool OnlyWeekends, IReadOnlyList<NoticeEntry> Entries);
