using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Draws;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Db.Entities.Panels;

/// <summary>A group of experts who score one part of a cycle's applications before the committee meets.</summary>
public sealed class Panel : VersionedEntity
{
    public int CycleId { get; set; }

    public ReviewCycle Cycle { get; set; } = null!;

    public required string Name { get; set; }

    /// <summary>The level whose applications it reviews; null reviews every level.</summary>
    public TitleLevel? Level { get; set; }

    /// <summary>The specialty whose applications it reviews; null reviews every specialty.</summary>
    public string? Specialty { get; set; }

    /// <summary>The draw that its members come from; null when they were appointed by name.</summary>
    public int? DrawId { get; set; }

    public ExpertDraw? Draw { get; set; }

    public List<PanelMember> Members { get; } = [];
}
