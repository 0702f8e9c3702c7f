namespace ScoringPlatform.Scoring.Standards;

/// <summary>The family of conditions a criterion belongs to; all families of a track apply together (六（二）).</summary>
public enum CriterionBlock
{
    Scope = 1,
    Basic = 2,

    /// <summary>Education, the subject studied, and tenure.</summary>
    Education = 3,
    Knowledge = 4,
    Experience = 5,
    Achievement = 6,
    Exceptional = 7,
    GreenChannel = 8,
}
