using ScoringPlatform.Db.Entities.Cycles;

namespace ScoringPlatform.Db.Entities.Statistics;

/// <summary>A cycle's numbers, frozen: every report of the year is made from one snapshot and says which.</summary>
public sealed class StatisticsSnapshot : Entity
{
    /// <summary>What stands for the hash while the facts are being written, inside one transaction.</summary>
    public const string Unsealed = "0000000000000000000000000000000000000000000000000000000000000000";

    public int CycleId { get; set; }

    public ReviewCycle Cycle { get; set; } = null!;

    public DateTime TakenAt { get; set; }

    /// <summary>
    /// SHA-256 over standard, parameters and every fact in canonical form, lower-case hexadecimal. Sealing replaces
    /// <see cref="Unsealed"/> once; after that the database refuses every change.
    /// </summary>
    public required string Hash { get; set; }

    public required string StandardCode { get; set; }

    public required string StandardVersion { get; set; }

    public required string ParametersJson { get; set; }

    /// <summary>True for a preview of an open year; false for the one that closing took.</summary>
    public bool Provisional { get; set; }

    public List<ApplicationFact> Facts { get; } = [];

    /// <summary>The figures counted from the facts when it was taken; null in a snapshot that was stored without them.</summary>
    public SnapshotFigures? Figures { get; set; }
}
