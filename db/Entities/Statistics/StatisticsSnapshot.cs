using ScoringPlatform.Db.Entities.Cycles;

namespace ScoringPlatform.Db.Entities.Statistics;

/// <summary>A cycle's numbers, frozen: every report of the year is made from one snapshot and says which.</summary>
public sealed class StatisticsSnapshot : Entity
{
    public int CycleId { get; set; }

    public ReviewCycle Cycle { get; set; } = null!;

    public DateTime TakenAt { get; set; }

    /// <summary>SHA-256 over the facts in canonical form, lower-case hexadecimal.</summary>
    public required string Hash { get; set; }

    public required string StandardCode { get; set; }

    public required string StandardVersion { get; set; }

    public required string ParametersJson { get; set; }

    /// <summary>True for a preview of an open year; false for the one that closing took.</summary>
    public bool Provisional { get; set; }

    public List<ApplicationFact> Facts { get; } = [];
}
