namespace ScoringPlatform.Api.Eligibility;

/// <summary>What eligibility was decided on is not changed afterwards; the application is returned first.</summary>
public sealed class EligibilityDecidedException() : DomainException(
    "ELIGIBILITY_DECIDED", "Eligibility is not open to rulings on this application.");
