using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ScoringPlatform.Api.Tests.Storage.Units;

/// <summary>Loses the connection around commits, the next ones or those after some sound ones: before the database has stored, or after, so that its answer is lost.</summary>
internal sealed class FaultyCommits(bool stored, int times, int after = 0) : DbTransactionInterceptor
{
    private int left = times;
    private int sound = after;

    public override ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Lose(!stored);
        return ValueTask.FromResult(result);
    }

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Lose(stored);
        return Task.CompletedTask;
    }

    private void Lose(bool now)
    {
        if (now && sound-- <= 0 && left-- > 0)
        {
            throw new PassingFault();
        }
    }
}
