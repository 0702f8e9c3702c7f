using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Db.Entities.Ballots;

/// <summary>
/// One expert's named score sheet on one application. A returned ballot stays as it was; the expert's next version is a
/// new record with the next revision.
/// </summary>
public sealed class Ballot : VersionedEntity
{
    public int AssignmentId { get; set; }

    public Assignment Assignment { get; set; } = null!;

    /// <summary>From 1; one more for each version after a return.</summary>
    public int Revision { get; set; } = 1;

    public BallotState State { get; set; } = BallotState.Draft;

    public DateTime? SubmittedAt { get; set; }

    public DateTime? ReturnedAt { get; set; }

    public string? ReturnReason { get; set; }

    /// <summary>Whether the expert holds the applicant unqualified whatever the score; asks for an opinion.</summary>
    public bool Veto { get; set; }

    public string? Opinion { get; set; }

    /// <summary>The weighted total; null until submitted.</summary>
    public ScaledScore? Total { get; set; }

    public List<BallotScore> Scores { get; } = [];
}
