namespace ScoringPlatform.Db.Entities.Audit;

/// <summary>
/// One entry of the append-only log. Its sequence is assigned under <see cref="AuditHead"/>, so that there is no gap
/// that a removed entry could hide in; each entry holds the hash of the one before.
/// </summary>
public sealed class AuditEntry
{
    /// <summary>From 1, without gaps.</summary>
    public long Sequence { get; set; }

    public DateTime At { get; set; }

    public required string Actor { get; set; }

    public required string Action { get; set; }

    /// <summary>What was acted on, such as <c>Application:12</c>.</summary>
    public required string Subject { get; set; }

    public string? Reason { get; set; }

    public string? BeforeHash { get; set; }

    public string? AfterHash { get; set; }

    public string? CorrelationId { get; set; }

    public required string PreviousHash { get; set; }

    /// <summary>SHA-256 over this entry's canonical form with <see cref="PreviousHash"/>, lower-case hexadecimal.</summary>
    public required string Hash { get; set; }
}
