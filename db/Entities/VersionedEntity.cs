namespace ScoringPlatform.Db.Entities;

/// <summary>A record with a key of its own that several people may change.</summary>
public abstract class VersionedEntity : Entity, IVersioned
{
    /// <inheritdoc/>
    public int Version { get; set; }
}
