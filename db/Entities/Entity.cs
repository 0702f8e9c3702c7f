namespace ScoringPlatform.Db.Entities;

/// <summary>What every record with a key of its own has.</summary>
public abstract class Entity
{
    /// <summary>Given by the database; 0 until stored.</summary>
    public int Id { get; set; }
}
