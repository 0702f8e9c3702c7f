namespace ScoringPlatform.Api.Outcomes;

/// <summary>An objection is handled once.</summary>
public sealed class ObjectionHandledException() : DomainException("OBJECTION_HANDLED", "The objection has been handled.");
