namespace ScoringPlatform.Api.Storage;

/// <summary>
/// All or nothing: a service's method runs in one transaction, and joins the caller's when there is one, so that a job
/// may do many steps in one.
/// </summary>
internal static class UnitOfWork
{
    /// <param name="work">
    /// Loads what it needs itself and keeps nothing from one call to the next: where the database retries, it may be called
    /// again after a failure. Work that writes no audit entry must in addition be harmless when done twice.
    /// </param>
    public static Task<T> InTransactionAsync<T>(this ScoringContext db, Func<Task<T>> work, CancellationToken ct) =>
        db.Database.CurrentTransaction is null ? new Unit<T>(db, work).RunAsync(ct) : work();

    public static Task InTransactionAsync(this ScoringContext db, Func<Task> work, CancellationToken ct) =>
        db.InTransactionAsync(
            async () =>
            {
                await work();
                return true;
            },
            ct);
}
