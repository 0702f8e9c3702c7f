namespace ScoringPlatform.Db.Entities.Protection;

/// <summary>One key of the data-protection key ring, where the ring is kept in the database.</summary>
public sealed class ProtectionKey : Entity
{
    /// <summary>What the ring calls it, such as <c>key-</c> and an identifier.</summary>
    public required string Name { get; set; }

    /// <summary>The key as the ring writes it; encrypted when a certificate is configured.</summary>
    public required string Xml { get; set; }

    public DateTime StoredAt { get; set; }
}
