namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>What the rules say of one criterion.</summary>
public enum CriterionResult
{
    Met = 1,
    NotMet = 2,

    /// <summary>A person must still decide, or a fact is missing.</summary>
    Pending = 3,
}
