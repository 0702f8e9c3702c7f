namespace ScoringPlatform.Db.Entities.Standards;

/// <summary>A review standard as it was loaded. What a cycle refers to never changes: a new version is a new record.</summary>
public sealed class Standard : Entity
{
    public required string Code { get; set; }

    /// <summary>The version of the standard's data, not a row version.</summary>
    public required string Version { get; set; }

    public required string TitleZh { get; set; }

    public required string TitleEn { get; set; }

    /// <summary>The document it was taken from: title, number, date.</summary>
    public required string Source { get; set; }

    /// <summary>The whole standard as JSON, byte for byte as loaded.</summary>
    public required string Content { get; set; }

    /// <summary>SHA-256 of <see cref="Content"/> in UTF-8, lower-case hexadecimal.</summary>
    public required string ContentHash { get; set; }

    public DateTime LoadedAt { get; set; }

    public List<Criterion> Criteria { get; } = [];
}
