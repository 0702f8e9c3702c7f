using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Db.Entities.Ballots;

/// <summary>The score on one rubric item; null is not scored yet.</summary>
public sealed class BallotScore : Entity
{
    public int BallotId { get; set; }

    public Ballot Ballot { get; set; } = null!;

    public int RubricItemId { get; set; }

    public RubricItem RubricItem { get; set; } = null!;

    public ScaledScore? Score { get; set; }
}
