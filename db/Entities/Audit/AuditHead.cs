namespace ScoringPlatform.Db.Entities.Audit;

/// <summary>
/// The single row that serialises appends to the log: an append first updates it, which locks out every other append
/// until the transaction ends.
/// </summary>
public sealed class AuditHead
{
    /// <summary>The one key there is.</summary>
    public const int TheId = 1;

    /// <summary>What stands for the hash before the first entry.</summary>
    public const string Origin = "0000000000000000000000000000000000000000000000000000000000000000";

    public int Id { get; set; } = TheId;

    /// <summary>The sequence of the last entry; 0 before the first.</summary>
    public long Sequence { get; set; }

    public string Hash { get; set; } = Origin;
}
