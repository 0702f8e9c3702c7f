using ScoringPlatform.Api.Telemetry;
using ScoringPlatform.Db.Entities.Audit;

namespace ScoringPlatform.Api.Audit;

[QueryType]
public static partial class AuditQueries
{
    [GraphQLDescription("The log of what was done, newest first. Nothing in it links a member and a choice.")]
    [Authorize(Roles = [Roles.Auditor])]
    [UsePaging]
    [UseFiltering<AuditEntryFilterInputType>]
    public static async Task<IQueryable<AuditEntry>> GetAuditEntriesAsync(ScoringContext db, AuditLog audit, Caller caller, CancellationToken ct)
    {
        await db.InTransactionAsync(
            async () =>
            {
                await audit.AppendAsync(db, new AuditEvent(caller.Subject, "AUDIT_READ", "AuditLog"), ct);
                await db.SaveChangesAsync(ct);
            },
            ct);
        return db.AuditEntries.AsNoTracking().OrderByDescending(entry => entry.Sequence);
    }

    [GraphQLDescription("Recomputes the log's chain; checkpoints kept outside (number:hash) must still be met.")]
    [Authorize(Roles = [Roles.Auditor])]
    public static async Task<AuditVerification> VerifyAuditAsync(
        IReadOnlyList<string>? checkpoints, AuditVerifier verifier, IntegrityLog log, CancellationToken ct)
    {
        var verification = await verifier.VerifyAsync([.. (checkpoints ?? []).Select(Read)], ct);
        if (verification.Faults.Count > 0)
        {
            log.AuditBroken(verification.Faults[0].Sequence, verification.Faults.Count);
        }

        return verification;
    }

    private static AuditCheckpoint Read(string text) =>
        AuditCheckpoint.TryParse(text, out var checkpoint) ? checkpoint : throw new CheckpointInvalidException(text);
}
