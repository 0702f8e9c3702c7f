using ScoringPlatform.Api.Audit;
using ScoringPlatform.Db.Faults;

namespace ScoringPlatform.Api.Commands;

/// <summary>Writes what a command did to the audit log, in a transaction of its own.</summary>
internal static class CommandAudit
{
    private const int Attempts = 5;

    /// <remarks>SQLite serves waiting writers in no order: under heavy writing one may wait out its time, and tries again.</remarks>
    public static async Task RecordAsync(IServiceProvider services, AuditEvent happened, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await AppendAsync(services, happened, cancellationToken);
                return;
            }
            catch (Exception error) when (StorageFaults.Of(error) == StorageFault.Busy && attempt < Attempts)
            {
            }
        }
    }

    private static async Task AppendAsync(IServiceProvider services, AuditEvent happened, CancellationToken cancellationToken)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<ScoringContext>>().CreateDbContextAsync(cancellationToken);
        await context.InTransactionAsync(
            async () =>
            {
                await services.GetRequiredService<AuditLog>().AppendAsync(context, happened, cancellationToken);
                await context.SaveChangesAsync(cancellationToken);
            },
            cancellationToken);
    }
}
