using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Db.Entities.Statistics;

/// <summary>
/// One assignment of one expert to one application when the snapshot was taken. Grain: snapshot and assignment. Written
/// once, never changed.
/// </summary>
public sealed class ExpertScoreFact
{
    public int SnapshotId { get; set; }

    public StatisticsSnapshot Snapshot { get; set; } = null!;

    public int AssignmentId { get; set; }

    public int ApplicationId { get; set; }

    public int ExpertId { get; set; }

    public ConflictDeclaration Declaration { get; set; }

    /// <summary>Whether a ballot is in force: submitted, not returned, by an expert who is not recused.</summary>
    public bool Submitted { get; set; }

    public bool Veto { get; set; }

    /// <summary>The ballot's total out of 100 points; null without one in force.</summary>
    public ScaledScore? Score { get; set; }

    /// <summary>The score less the mean of the application's scores, rounded to thousandths; null without two scores.</summary>
    public ScaledScore? Deviation { get; set; }
}
