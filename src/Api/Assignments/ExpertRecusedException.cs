namespace ScoringPlatform.Api.Assignments;

/// <summary>The recusal rule keeps the expert away from the application.</summary>
public sealed class ExpertRecusedException(string ground) : DomainException("EXPERT_RECUSED", $"The expert is recused from this application: {ground}.");
