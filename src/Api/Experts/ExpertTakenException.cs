namespace ScoringPlatform.Api.Experts;

/// <summary>The pool has an expert of that number, or that person.</summary>
public sealed class ExpertTakenException(string what) : DomainException("EXPERT_TAKEN", $"There is already an expert with this {what}.");
