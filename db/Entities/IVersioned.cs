namespace ScoringPlatform.Db.Entities;

/// <summary>
/// A record that several people may change. Its version is raised by every stored change; storing a copy read at an
/// older version fails with <see cref="Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException"/>.
/// </summary>
public interface IVersioned
{
    /// <summary>1 when first stored, then one more by each change.</summary>
    int Version { get; set; }
}
