namespace ScoringPlatform.Api.Audit;

/// <summary>What a check of the whole log found.</summary>
/// <param name="Entries">How many entries there are.</param>
/// <param name="HeadHash">The hash of the last one: the checkpoint to print or keep outside.</param>
/// <param name="Faults">Where the log was changed, in order; empty when it is whole.</param>
public sealed record AuditVerification(long Entries, string HeadHash, IReadOnlyList<AuditFault> Faults)
{
    public bool IsWhole => Faults.Count == 0;
}
