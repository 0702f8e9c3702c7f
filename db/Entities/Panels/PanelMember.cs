using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Db.Entities.Panels;

/// <summary>An expert's seat on a panel.</summary>
public sealed class PanelMember
{
    public int PanelId { get; set; }

    public Panel Panel { get; set; } = null!;

    public int ExpertId { get; set; }

    public Expert Expert { get; set; } = null!;

    public CommitteeRole Role { get; set; } = CommitteeRole.Member;
}
