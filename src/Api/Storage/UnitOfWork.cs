namespace ScoringPlatform.Api.Storage;

/// <summary>
/// All or nothing: a service's method runs in one transaction, and joins the caller's when there is one, so that a job
/// may do many steps in one.
/// </summary>
internal static class UnitOfWork
{
    public static async Task<T> InTransactionAsync<T>(this ScoringContext db, Func<Task<T>> work, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is not null)
        {
            return await work();
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var result = await work();
        await transaction.CommitAsync(ct);
        return result;
    }

    public static Task InTransactionAsync(this ScoringContext db, Func<Task> work, CancellationToken ct) =>
        db.InTransactionAsync(
            async () =>
            {
                await work();
                return true;
            },
            ct);
}
