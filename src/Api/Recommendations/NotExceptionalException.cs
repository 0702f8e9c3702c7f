namespace ScoringPlatform.Api.Recommendations;

/// <summary>Recommendations and consent belong to the exceptional track.</summary>
public sealed class NotExceptionalException() : DomainException("NOT_EXCEPTIONAL", "Only applications on the exceptional track are recommended or consented to.");
