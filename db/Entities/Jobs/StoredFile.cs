namespace ScoringPlatform.Db.Entities.Jobs;

/// <summary>A file the platform made. Lists must not select <see cref="Content"/>.</summary>
public sealed class StoredFile : Entity
{
    public required string Name { get; set; }

    /// <summary>What it is, which decides who may download it.</summary>
    public FileKind Kind { get; set; } = FileKind.Report;

    public required string MediaType { get; set; }

    /// <summary>SHA-256 of the content, lower-case hexadecimal.</summary>
    public required string Sha256 { get; set; }

    /// <summary>In bytes.</summary>
    public long Size { get; set; }

    public required byte[] Content { get; set; }

    /// <summary>Whether it holds cells below the smallest size that leaves the office, or facts of single applications.</summary>
    public bool FullCells { get; set; }

    public DateTime CreatedAt { get; set; }

    public required string CreatedBy { get; set; }
}
