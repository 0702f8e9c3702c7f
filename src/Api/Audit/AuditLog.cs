using System.Diagnostics;
using ScoringPlatform.Db.Entities.Audit;

namespace ScoringPlatform.Api.Audit;

/// <summary>
/// Appends to the log inside the caller's transaction, so that a change and its entry are stored together or not at
/// all. Appends wait for each other at the head row until their transactions end: do the append last.
/// </summary>
/// <remarks>Open so that <c>bench/Protection</c> can measure the platform without it.</remarks>
public class AuditLog(TimeProvider time)
{
    public Task AppendAsync(ScoringContext context, AuditEvent happened, CancellationToken cancellationToken) =>
        AppendAsync(context, [happened], cancellationToken);

    /// <summary>Appends in the order given; the entries are stored by the caller's next <c>SaveChangesAsync</c>.</summary>
    /// <exception cref="InvalidOperationException">The context is in no transaction.</exception>
    public virtual async Task AppendAsync(
        ScoringContext context, IReadOnlyCollection<AuditEvent> happened, CancellationToken cancellationToken)
    {
        if (context.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("An audit entry is written in the transaction of what it reports.");
        }

        var (sequence, hash) = await LockHeadAsync(context, happened.Count, cancellationToken);
        foreach (var one in happened)
        {
            var entry = Entry(one, ++sequence, hash);
            hash = entry.Hash;
            context.Add(entry);
        }

        await context.Set<AuditHead>().ExecuteUpdateAsync(head => head.SetProperty(row => row.Hash, hash), cancellationToken);
    }

    /// <summary>Takes the next <paramref name="count"/> sequence numbers; the UPDATE comes first because it is the lock.</summary>
    private static async Task<(long Sequence, string Hash)> LockHeadAsync(
        ScoringContext context, int count, CancellationToken cancellationToken)
    {
        await context.Set<AuditHead>().ExecuteUpdateAsync(
            head => head.SetProperty(row => row.Sequence, row => row.Sequence + count), cancellationToken);
        var head = await context.Set<AuditHead>().AsNoTracking().SingleAsync(cancellationToken);
        return (head.Sequence - count, head.Hash);
    }

    private AuditEntry Entry(AuditEvent happened, long sequence, string previousHash)
    {
        var entry = new AuditEntry
        {
            Sequence = sequence,
            At = ToMilliseconds(time.GetUtcNow().UtcDateTime),
            Actor = happened.Actor,
            Action = happened.Action,
            Subject = happened.Subject,
            Reason = happened.Reason,
            BeforeHash = happened.BeforeHash,
            AfterHash = happened.AfterHash,
            CorrelationId = Activity.Current?.TraceId.ToHexString(),
            PreviousHash = previousHash,
            Hash = "",
        };
        entry.Hash = AuditHash.OfEntry(entry);
        return entry;
    }

    /// <summary>The precision that is hashed and that every database keeps.</summary>
    private static DateTime ToMilliseconds(DateTime instant) =>
        instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerMillisecond));
}
