namespace ScoringPlatform.Api.Statistics;

/// <summary>The year has no review cycle.</summary>
public sealed class NoStatisticsException(int year) : DomainException("NO_STATISTICS", $"There are no statistics for {year}.");
