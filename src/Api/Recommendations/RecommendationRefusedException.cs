namespace ScoringPlatform.Api.Recommendations;

/// <summary>The recommendation would not count by the standard's rule.</summary>
public sealed class RecommendationRefusedException(string reason) : DomainException("RECOMMENDATION_REFUSED", $"The recommendation cannot be signed: {reason}");
