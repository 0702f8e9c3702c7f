namespace ScoringPlatform.Api.Recommendations;

/// <summary>Withdrawn once, it stays withdrawn.</summary>
public sealed class RecommendationWithdrawnException() : DomainException("RECOMMENDATION_WITHDRAWN", "The recommendation has been withdrawn.");
