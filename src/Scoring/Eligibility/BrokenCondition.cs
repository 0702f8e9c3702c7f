namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>Which of the regular conditions an exceptional application breaks (六（六）: one, never both).</summary>
public enum BrokenCondition
{
    None = 0,
    Education = 1,
    Tenure = 2,
    Both = 3,
}
