using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Db.Entities.Statistics;

/// <summary>
/// What the rules found for one criterion of one application when the snapshot was taken. Grain: snapshot, application
/// and criterion. Written once, never changed.
/// </summary>
public sealed class CriterionFact
{
    public int SnapshotId { get; set; }

    public StatisticsSnapshot Snapshot { get; set; } = null!;

    public int ApplicationId { get; set; }

    /// <summary>The place in the application's findings, from 1.</summary>
    public int Sequence { get; set; }

    public required string CriterionCode { get; set; }

    /// <summary>Null for a criterion that the standard's list does not have.</summary>
    public CriterionBlock? Block { get; set; }

    public CriterionResult Result { get; set; }

    public bool Required { get; set; }
}
