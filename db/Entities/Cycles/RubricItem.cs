using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Db.Entities.Cycles;

/// <summary>One line of the score sheet. Frozen with the cycle's parameters.</summary>
public sealed class RubricItem : Entity
{
    public int CycleId { get; set; }

    public ReviewCycle Cycle { get; set; } = null!;

    /// <summary>The level whose sheet it stands on; null stands on every level's.</summary>
    public TitleLevel? Level { get; set; }

    public required string Code { get; set; }

    public required string LabelZh { get; set; }

    public required string LabelEn { get; set; }

    /// <summary>The relative weight in the total, at least 1.</summary>
    public int Weight { get; set; } = 1;

    public ScaledScore MaxScore { get; set; }

    /// <summary>What to look at, shown to the experts.</summary>
    public string? Guidance { get; set; }

    public int Sequence { get; set; }
}
