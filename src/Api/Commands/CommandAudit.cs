using ScoringPlatform.Api.Audit;

namespace ScoringPlatform.Api.Commands;

/// <summary>Writes what a command did to the audit log, in a transaction of its own.</summary>
internal static class CommandAudit
{
    public static async Task RecordAsync(IServiceProvider services, AuditEvent happened, CancellationToken cancellationToken)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<ScoringContext>>().CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await services.GetRequiredService<AuditLog>().AppendAsync(context, happened, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
