namespace ScoringPlatform.Scoring.Draws;

/// <summary>What can be wrong with a draw's conditions or seed.</summary>
public enum DrawProblemKind
{
    NoQuota = 1,
    QuotaOutOfRange = 2,
    SpecialtyTwice = 3,
    PerEmployerOutOfRange = 4,
    RecusalsOutOfRange = 5,
    DaysReversed = 6,

    /// <summary>A given seed is empty, too long, or has other signs than letters, digits and <c>. : _ -</c>.</summary>
    SeedUnfit = 7,
}
