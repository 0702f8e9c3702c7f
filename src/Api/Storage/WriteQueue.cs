using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using ScoringPlatform.Db.Faults;

namespace ScoringPlatform.Api.Storage;

/// <summary>
/// Lets the units of one process write to SQLite one after the other, in the order in which they came, without holding a
/// thread while they wait. SQLite's own waiting knows no order, and its driver sleeps on the caller's thread: a few dozen
/// writers at once would leave no thread for anybody else. SQL Server orders its writers itself.
/// </summary>
internal sealed class WriteQueue
{
    /// <summary>After so many turns in a row another program's writer gets a chance, which only finds the file free by looking.</summary>
    private const int TurnsInARow = 8;

    private static readonly TimeSpan Chance = TimeSpan.FromMilliseconds(8);

    private static readonly ConditionalWeakTable<IDbContextOptions, WriteQueue> Queues = [];

    /// <summary>Holds the one turn while nobody writes, and hands it to who has waited longest.</summary>
    private readonly Channel<bool> turns = Channel.CreateBounded<bool>(1);

    /// <summary>How many turns followed each other without a pause; changed only by who has the turn.</summary>
    private int row;

    public WriteQueue() => turns.Writer.TryWrite(true);

    /// <summary>The queue of the database that the context writes to.</summary>
    public static WriteQueue Of(ScoringContext db) => Queues.GetOrCreateValue(db.GetService<IDbContextOptions>());

    /// <summary>Waits for the turn as long as for a command.</summary>
    /// <returns>To be disposed when the transaction has ended; null where there is nothing to wait for.</returns>
    /// <exception cref="DatabaseBusyException">The turn did not come in time.</exception>
    public Task<IDisposable?> EnterAsync(ScoringContext db, CancellationToken ct) =>
        db.Database.IsSqlite() ? EnterAsync(PatienceOf(db), ct) : Task.FromResult<IDisposable?>(null);

    /// <inheritdoc cref="EnterAsync(ScoringContext, CancellationToken)"/>
    public async Task<IDisposable?> EnterAsync(TimeSpan patience, CancellationToken ct)
    {
        if (turns.Reader.TryRead(out _))
        {
            row = 0;
            return new Turn(turns.Writer);
        }

        await WaitAsync(patience, ct);
        if (++row % TurnsInARow == 0)
        {
            await Task.Delay(Chance, CancellationToken.None);
        }

        return new Turn(turns.Writer);
    }

    /// <summary>Takes the turn and begins a change; who waited for the turn waits only the rest of the time for other programs.</summary>
    /// <returns>To be disposed, the transaction first.</returns>
    /// <exception cref="DatabaseBusyException">The turn did not come in time.</exception>
    public static async Task<(IDisposable? Turn, IDbContextTransaction Transaction)> BeginAsync(ScoringContext db, CancellationToken ct)
    {
        var start = Stopwatch.GetTimestamp();
        var turn = await Of(db).EnterAsync(db, ct);
        try
        {
            return (turn, await db.BeginTransactionAsync(PatienceOf(db) - Stopwatch.GetElapsedTime(start), ct));
        }
        catch
        {
            turn?.Dispose();
            throw;
        }
    }

    /// <summary>As long as for a command.</summary>
    private static TimeSpan PatienceOf(ScoringContext db) => TimeSpan.FromSeconds(db.Database.GetCommandTimeout() ?? 1);

    private async Task WaitAsync(TimeSpan patience, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(patience);
        try
        {
            await turns.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new DatabaseBusyException();
        }
    }

    private sealed class Turn(ChannelWriter<bool> turns) : IDisposable
    {
        public void Dispose() => turns.TryWrite(true);
    }
}
