using System.Globalization;
using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Files;
using ScoringPlatform.Api.Privacy.Erasure;
using ScoringPlatform.Api.Telemetry;
using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Retention;

namespace ScoringPlatform.Api.Privacy.Retention;

/// <summary>
/// Erases what is over, kind by kind, in batches that are each one transaction with an audit entry: how many, and the hash of
/// which. A run that is cut off has erased whole batches; the next one goes on. A plain method, whoever calls it.
/// </summary>
public sealed partial class RetentionService(
    IDbContextFactory<ScoringContext> contexts,
    AuditLog audit,
    ReportFolder reports,
    TimeProvider time,
    IOptions<RetentionOptions> options,
    ILogger<RetentionService> logger)
{
    /// <summary>What the audit log calls an erased batch.</summary>
    public const string Action = "RETENTION_ERASED";

    private static readonly Caller Self = Caller.System("retention");

    /// <summary>Files go before dossiers: a notice names people whose dossier may be over.</summary>
    private readonly IReadOnlyList<IRetentionStep> steps =
    [
        new JobLogStep(),
        new UploadStep(),
        new SnapshotStep(),
        new FileStep(RecordKind.ReportFiles, FileKind.Report, reports),
        new FileStep(RecordKind.NoticeFiles, FileKind.Notice, reports),
        new FileStep(RecordKind.MinutesFiles, FileKind.Minutes, reports),
        new DossierStep(RecordKind.WithdrawnDossiers),
        new DossierStep(RecordKind.UnsuccessfulDossiers),
        new DossierStep(RecordKind.SuccessfulDossiers),
        new ExpertStep(),
    ];

    /// <summary>What a run would do now, and when there is more to do; changes nothing.</summary>
    public async Task<IReadOnlyList<PlannedErasure>> PlanAsync(ScoringContext db, CancellationToken ct)
    {
        var plan = new List<PlannedErasure>();
        foreach (var step in steps.OrderBy(step => step.Kind))
        {
            if (options.Value.PeriodOf(step.Kind) is not { } period)
            {
                plan.Add(new PlannedErasure(step.Kind, null, 0, null));
                continue;
            }

            var over = period.LastBeginOver(time.Today());
            var begin = await step.NextAsync(db, over, ct);
            plan.Add(new PlannedErasure(
                step.Kind, period.ToString(), await step.CountAsync(db, over, ct), begin is { } day ? period.EndOf(day) : null));
        }

        plan.Add(new PlannedErasure(RecordKind.AuditEntries, null, 0, null));
        return plan;
    }

    /// <summary>Erases everything that is over. Repeatable.</summary>
    public async Task<IReadOnlyList<ErasedKind>> RunAsync(CancellationToken ct)
    {
        var erased = new List<ErasedKind>();
        foreach (var step in steps)
        {
            if (options.Value.PeriodOf(step.Kind) is { } period)
            {
                var count = await EraseAsync(step, period.LastBeginOver(time.Today()), ct);
                erased.Add(new ErasedKind(step.Kind, count));
            }
        }

        await using var context = await contexts.CreateDbContextAsync(ct);
        if (!await ErasedBytes.OverwriteAsync(context, time, ct))
        {
            LogNotOverwritten();
        }

        return [.. erased.Where(one => one.Count > 0)];
    }

    /// <summary>Erases everything that is over, because somebody asks for it now. Who and why is on record before it begins.</summary>
    /// <exception cref="NotAllowedException">The caller has not the right.</exception>
    /// <exception cref="ReasonMissingException">There is no reason.</exception>
    public async Task<IReadOnlyList<ErasedKind>> RunNowAsync(ScoringContext db, string reason, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.PrivacyOfficer);
        var given = Demands.DemandReason(reason, "Erasing what is over");
        await db.InTransactionAsync(
            async () =>
            {
                await audit.AppendAsync(db, new AuditEvent(caller.Subject, "RETENTION_RUN", "Retention", given), ct);
                return await db.SaveChangesAsync(ct);
            },
            ct);
        return await RunAsync(ct);
    }

    private async Task<int> EraseAsync(IRetentionStep step, DateOnly over, CancellationToken ct)
    {
        var count = 0;
        while (true)
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            var ids = await db.InTransactionAsync(() => EraseBatchAsync(db, step, over, ct), ct);
            if (ids == 0)
            {
                return count;
            }

            count += ids;
        }
    }

    private async Task<int> EraseBatchAsync(ScoringContext db, IRetentionStep step, DateOnly over, CancellationToken ct)
    {
        var ids = await step.EraseBatchAsync(db, over, options.Value.BatchSize, time.UtcNow(), ct);
        if (ids.Count > 0)
        {
            var reason = string.Create(CultureInfo.InvariantCulture, $"{ids.Count} records, begun by {over:yyyy-MM-dd}");
            await audit.AppendAsync(
                db, new AuditEvent(Self.Subject, Action, $"RecordKind:{Codes.Of(step.Kind)}", reason, AfterHash: AuditHash.OfState(ids)), ct);
            await db.SaveChangesAsync(ct);
        }

        return ids.Count;
    }

    [LoggerMessage(EventId = LogEvents.ErasedLogKept, Level = LogLevel.Warning, Message = "The write-ahead log could not be cut after an erasure: it was read all the while; the next run cuts it")]
    private partial void LogNotOverwritten();
}
