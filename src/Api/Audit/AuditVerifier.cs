using ScoringPlatform.Db.Entities.Audit;

namespace ScoringPlatform.Api.Audit;

/// <summary>
/// Recomputes the chain from its first entry. It notices an entry that was changed, removed or put in, and an end cut
/// off; a chain rewritten whole by someone with write access shows only against a checkpoint kept elsewhere.
/// </summary>
public sealed class AuditVerifier(IDbContextFactory<ScoringContext> contexts)
{
    public Task<AuditVerification> VerifyAsync(CancellationToken cancellationToken) => VerifyAsync([], cancellationToken);

    /// <param name="checkpoints">What earlier checks printed: the log must still hold each of them.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    public async Task<AuditVerification> VerifyAsync(
        IReadOnlyCollection<AuditCheckpoint> checkpoints, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.InTransactionAsync(() => VerifyAsync(context, checkpoints, cancellationToken), cancellationToken);
    }

    private static async Task<AuditVerification> VerifyAsync(
        ScoringContext context, IReadOnlyCollection<AuditCheckpoint> checkpoints, CancellationToken cancellationToken)
    {
        var head = await context.Set<AuditHead>().AsNoTracking().SingleAsync(cancellationToken);
        var entries = context.Set<AuditEntry>().AsNoTracking().OrderBy(entry => entry.Sequence).AsAsyncEnumerable();

        var faults = new List<AuditFault>();
        var awaited = checkpoints.ToLookup(checkpoint => checkpoint.Sequence);
        var (count, sequence, hash) = (0L, 0L, AuditHead.Origin);
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            faults.AddRange(Check(entry, sequence, hash));
            faults.AddRange(awaited[entry.Sequence].Where(checkpoint => checkpoint.Hash != entry.Hash).Select(Rewritten));
            (count, sequence, hash) = (count + 1, entry.Sequence, entry.Hash);
        }

        if (head.Sequence != sequence || head.Hash != hash)
        {
            faults.Add(AuditFault.At(sequence + 1, AuditFaultKind.HeadDiffers, head.Sequence));
        }

        faults.AddRange(checkpoints.Where(checkpoint => checkpoint.Sequence > sequence).Select(CutOff));
        return new AuditVerification(count, sequence, hash, faults);
    }

    private static AuditFault Rewritten(AuditCheckpoint checkpoint) =>
        AuditFault.At(checkpoint.Sequence, AuditFaultKind.Rewritten);

    private static AuditFault CutOff(AuditCheckpoint checkpoint) =>
        AuditFault.At(checkpoint.Sequence, AuditFaultKind.CutOff);

    private static IEnumerable<AuditFault> Check(AuditEntry entry, long previous, string previousHash)
    {
        if (entry.Sequence != previous + 1)
        {
            yield return AuditFault.At(previous + 1, AuditFaultKind.Missing, previous + 1, entry.Sequence - 1);
        }

        if (entry.PreviousHash != previousHash)
        {
            yield return AuditFault.At(entry.Sequence, AuditFaultKind.NotLinked);
        }

        if (entry.Hash != AuditHash.OfEntry(entry))
        {
            yield return AuditFault.At(entry.Sequence, AuditFaultKind.Changed);
        }
    }
}
