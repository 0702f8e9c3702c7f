using Microsoft.EntityFrameworkCore.Storage;
using ScoringPlatform.Db.Entities.Audit;

namespace ScoringPlatform.Api.Storage;

/// <summary>
/// One unit of work, and the one place where work is done again: what fails with an error that passes is rolled back and
/// repeated as a whole, as often as the database's strategy says. When the answer to the commit is lost, the work may be
/// stored or not, and is never repeated blindly: its audit entry, whose number and hash no other unit can have, tells.
/// </summary>
internal sealed class Unit<T>(ScoringContext db, Func<Task<T>> work)
{
    private bool isAgain;
    private T? result;

    /// <summary>Set while a commit is under way; still set when its answer was lost.</summary>
    private Commit? commit;

    public Task<T> RunAsync(CancellationToken ct) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(
            this,
            static (_, unit, token) => unit.AttemptAsync(token),
            static (_, unit, token) => unit.VerifyAsync(token),
            ct);

    private async Task<T> AttemptAsync(CancellationToken ct)
    {
        if (isAgain)
        {
            db.ChangeTracker.Clear();
        }

        isAgain = true;
        commit = null;
        var earlier = LastEntry(after: 0)?.Sequence ?? 0;
        var (turn, transaction) = await WriteQueue.BeginAsync(db, ct);
        using var held = turn;
        await using var begun = transaction;
        result = await work();
        ct.ThrowIfCancellationRequested();
        commit = new Commit(LastEntry(earlier));

        // Not cancelled half-way: its answer would be lost.
        await transaction.CommitAsync(CancellationToken.None);
        commit = null;
        return result;
    }

    private async Task<ExecutionResult<T>> VerifyAsync(CancellationToken ct) =>
        new(commit?.Entry is { } entry && await IsStoredAsync(entry, ct), result!);

    /// <summary>Asked behind the log's head, which the lost commit holds until it is decided.</summary>
    private async Task<bool> IsStoredAsync(AuditEntry entry, CancellationToken ct)
    {
        var (turn, transaction) = await WriteQueue.BeginAsync(db, ct);
        using var held = turn;
        await using var begun = transaction;
        await db.Set<AuditHead>().ExecuteUpdateAsync(head => head.SetProperty(row => row.Hash, row => row.Hash), ct);
        return await db.Set<AuditEntry>().AnyAsync(one => one.Sequence == entry.Sequence && one.Hash == entry.Hash, ct);
    }

    /// <summary>The newest entry that the context wrote; one context may serve several units.</summary>
    private AuditEntry? LastEntry(long after) =>
        db.ChangeTracker.Entries<AuditEntry>().Select(tracked => tracked.Entity)
            .Where(entry => entry.Sequence > after)
            .MaxBy(entry => entry.Sequence);

    private sealed record Commit(AuditEntry? Entry);
}
