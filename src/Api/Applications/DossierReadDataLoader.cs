using System.Globalization;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Applications;

/// <summary>
/// Puts on record that the caller opens dossiers: one audit entry for each dossier and request, all of an answer's in one
/// transaction, committed before anything of the dossiers is loaded. Where the entry cannot be written, nothing is handed out.
/// </summary>
public sealed class DossierReadDataLoader(
    Caller caller, AuditLog audit, IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<int, bool>(scheduler, options)
{
    private const string Action = "DOSSIER_READ";

    /// <summary>Before titles, degrees, achievements, judgements, eligibility or recommendations are read; applicants read their own unrecorded.</summary>
    public Task RecordAsync(Application application, CancellationToken ct) =>
        caller.IsIn(Roles.Applicant) && caller.ApplicantId == application.ApplicantId ? Task.CompletedTask : LoadAsync(application.Id, ct);

    protected override async Task<IReadOnlyDictionary<int, bool>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await audit.AppendAsync(db, [.. keys.Order().Select(Read)], cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return keys.ToDictionary(key => key, _ => true);
    }

    private AuditEvent Read(int application) =>
        new(caller.Subject, Action, string.Create(CultureInfo.InvariantCulture, $"Application:{application}"));
}
