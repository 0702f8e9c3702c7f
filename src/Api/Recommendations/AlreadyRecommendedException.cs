namespace ScoringPlatform.Api.Recommendations;

/// <summary>One expert recommends an application once at a time.</summary>
public sealed class AlreadyRecommendedException() : DomainException("ALREADY_RECOMMENDED", "The expert already recommends this application.");
