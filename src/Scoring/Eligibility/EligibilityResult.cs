namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>What the rules say of an application: not met outweighs pending, pending outweighs met.</summary>
public enum EligibilityResult
{
    Eligible = 1,
    Ineligible = 2,
    Pending = 3,
}
