namespace ScoringPlatform.Api.Audit;

/// <summary>What a check of the whole log found.</summary>
/// <param name="Entries">How many entries there are.</param>
/// <param name="HeadSequence">The sequence of the last one; 0 when there is none.</param>
/// <param name="HeadHash">The hash of the last one.</param>
/// <param name="Faults">Where the log was changed, in order; empty when it is whole.</param>
public sealed record AuditVerification(long Entries, long HeadSequence, string HeadHash, IReadOnlyList<AuditFault> Faults)
{
    public bool IsWhole => Faults.Count == 0;

    /// <summary>The end of the log as it was found: what to print or keep outside.</summary>
    [GraphQLIgnore]
    public AuditCheckpoint Checkpoint => new(HeadSequence, HeadHash);
}
