namespace ScoringPlatform.Api.Assignments;

/// <summary>The expert's specialty, rank, term or availability does not fit.</summary>
public sealed class ExpertUnsuitableException(string reason) : DomainException("EXPERT_UNSUITABLE", $"The expert cannot review this application: {reason}.");
