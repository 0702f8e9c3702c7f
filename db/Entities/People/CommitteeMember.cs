using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Db.Entities.People;

/// <summary>An expert's seat on the committee of one cycle.</summary>
public sealed class CommitteeMember : Entity
{
    public int CycleId { get; set; }

    public ReviewCycle Cycle { get; set; } = null!;

    public int ExpertId { get; set; }

    public Expert Expert { get; set; } = null!;

    public CommitteeRole Role { get; set; } = CommitteeRole.Member;
}
