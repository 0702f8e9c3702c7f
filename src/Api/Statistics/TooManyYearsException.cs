namespace ScoringPlatform.Api.Statistics;

/// <summary>More years were asked for than one answer holds.</summary>
public sealed class TooManyYearsException(int most) : DomainException("TOO_MANY_YEARS", $"Ask for at most {most} years at once.");
