namespace ScoringPlatform.Api.Outcomes;

/// <summary>Nothing is confirmed before the notice period has ended.</summary>
public sealed class NoticeRunningException(DateOnly until) : DomainException("NOTICE_RUNNING", $"Results are on public notice until {until:yyyy-MM-dd}.");
