using ScoringPlatform.Scoring.Recommendations;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Db.Entities.Statistics;

/// <summary>
/// One recommendation when the snapshot was taken. Grain: snapshot and recommendation. Written once, never changed.
/// </summary>
public sealed class RecommendationFact
{
    public int SnapshotId { get; set; }

    public StatisticsSnapshot Snapshot { get; set; } = null!;

    public int RecommendationId { get; set; }

    public int ApplicationId { get; set; }

    /// <summary>The level applied for.</summary>
    public TitleLevel Level { get; set; }

    /// <summary>The title held on the day of signing; null when not recorded.</summary>
    public TitleLevel? TitleHeld { get; set; }

    public bool NationalTalent { get; set; }

    /// <summary>Whether it counts by the standard, and if not, why; null where the level asks for none.</summary>
    public RecommendationStanding? Standing { get; set; }
}
