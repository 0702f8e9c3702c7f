using ScoringPlatform.Db.Entities.Cycles;

namespace ScoringPlatform.Db.Entities.Jobs;

/// <summary>
/// A workbook of dossiers that was handed in, and what its import led to. The file itself is kept, encrypted, only until it
/// is imported or refused: it holds identity numbers.
/// </summary>
public sealed class DossierUpload : Entity
{
    public int CycleId { get; set; }

    public ReviewCycle Cycle { get; set; } = null!;

    public required string FileName { get; set; }

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public required string Sha256 { get; set; }

    /// <summary>In bytes.</summary>
    public long Size { get; set; }

    /// <summary>Whether the dossiers without a mistake are imported; otherwise one mistake refuses the whole file.</summary>
    public bool GoodRows { get; set; }

    /// <summary>The encrypted file; null once nobody needs it.</summary>
    public byte[]? Content { get; set; }

    public required string UploadedBy { get; set; }

    public DateTime UploadedAt { get; set; }

    public int? JobId { get; set; }

    public JobRecord? Job { get; set; }

    /// <summary>How many dossiers were stored; null until the file is read.</summary>
    public int? Imported { get; set; }

    /// <summary>Everything wrong in the file, as JSON; null until the file is read.</summary>
    public string? ProblemsJson { get; set; }
}
