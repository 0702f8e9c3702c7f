namespace ScoringPlatform.Api.Outcomes;

/// <summary>Complaints are investigated before confirmation (Order 40, article 26).</summary>
public sealed class ObjectionOpenException() : DomainException("OBJECTION_OPEN", "An objection is still being handled.");
