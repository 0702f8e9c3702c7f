namespace ScoringPlatform.Api.Eligibility;

/// <summary>A finding is confirmed or refused once.</summary>
public sealed class FindingAlreadyRuledException(string criterion) : DomainException("FINDING_ALREADY_RULED", $"The finding on {criterion} has been ruled on.");
