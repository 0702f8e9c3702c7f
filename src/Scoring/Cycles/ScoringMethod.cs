namespace ScoringPlatform.Scoring.Cycles;

/// <summary>How the ballots on one application become one score.</summary>
public enum ScoringMethod
{
    Mean = 1,

    /// <summary>The mean without the single highest and the single lowest ballot; needs at least three.</summary>
    TrimmedMean = 2,
    Median = 3,

    /// <summary>The mean weighted by the expert's role on the panel.</summary>
    WeightedByRole = 4,
}
