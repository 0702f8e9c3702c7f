using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Eligibility;
using ScoringPlatform.Db.Entities.Outcomes;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Eligibility;

/// <summary>
/// Evaluates dossiers by their cycle's standard and stores every finding. An accepted application whose result is no longer
/// pending becomes ELIGIBLE or INELIGIBLE.
/// </summary>
public sealed class EligibilityService(StandardCatalog standards, AuditLog audit, TimeProvider time)
{
    private const int BatchSize = 100;

    /// <summary>Evaluates every accepted application of a cycle, in batches of one transaction each unless the caller has one.</summary>
    public async Task<EligibilityCounts> EvaluateCycleAsync(ScoringContext db, int cycleId, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        var ids = await db.Applications
            .Where(application => application.CycleId == cycleId && application.State == ApplicationState.Accepted)
            .Select(application => application.Id)
            .Order()
            .ToListAsync(ct);
        var counts = default(EligibilityCounts);
        foreach (var batch in ids.Chunk(BatchSize))
        {
            counts = counts.Add(await EvaluateAsync(db, batch, caller, ct));
        }

        return counts;
    }

    /// <summary>Evaluates applications and stores what was found. What was found before stays, no longer current.</summary>
    /// <returns>One evaluation for each application, by application id.</returns>
    public Task<IReadOnlyList<EligibilityEvaluation>> EvaluateAsync(
        ScoringContext db, IReadOnlyList<int> ids, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        return db.InTransactionAsync<IReadOnlyList<EligibilityEvaluation>>(
            async () =>
            {
                var applications = await LoadAsync(db, ids, ct);
                await db.EligibilityEvaluations
                    .Where(evaluation => ids.Contains(evaluation.ApplicationId) && evaluation.IsCurrent)
                    .ExecuteUpdateAsync(evaluation => evaluation.SetProperty(row => row.IsCurrent, false), ct);
                var evaluations = applications.Select(Evaluate).ToList();
                db.EligibilityEvaluations.AddRange(evaluations);
                await db.SaveChangesAsync(ct);
                await audit.AppendAsync(db, await MoveAsync(db, applications, evaluations, caller, ct), ct);
                await db.SaveChangesAsync(ct);
                return evaluations;
            },
            ct);
    }

    /// <summary>The numbers of those applications whose decision the rules would not repeat today. Stores nothing.</summary>
    /// <param name="ids">Applications that are ELIGIBLE or INELIGIBLE.</param>
    public async Task<IReadOnlyList<string>> FindDecidedOtherwiseAsync(
        ScoringContext db, IReadOnlyList<int> ids, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        return
        [
            .. (await LoadAsync(db, ids, ct))
                .Where(application => Evaluate(application).Result
                    != (application.State == ApplicationState.Eligible ? EligibilityResult.Eligible : EligibilityResult.Ineligible))
                .Select(application => application.Number),
        ];
    }

    private static async Task<List<Application>> LoadAsync(ScoringContext db, IReadOnlyList<int> ids, CancellationToken ct)
    {
        var applications = await db.Applications
            .Include(application => application.Cycle).ThenInclude(cycle => cycle.Standard)
            .Include(application => application.Outcome)
            .WithDossier()
            .Where(application => ids.Contains(application.Id))
            .OrderBy(application => application.Id)
            .ToListAsync(ct);
        return applications.Count == ids.Distinct().Count() ? applications : throw new SubjectNotFoundException("application");
    }

    private EligibilityEvaluation Evaluate(Application application)
    {
        var cycle = application.Cycle;
        var report = EligibilityEvaluator.Evaluate(
            standards.Of(cycle.Standard).Compiled, application.ToDossier(), cycle.CutoffDate, cycle.SubmissionDeadline);
        return EvaluationRecords.Of(application.Id, cycle.StandardId, report, time.UtcNow());
    }

    /// <summary>Changes the state of the accepted ones that are decided; says what the audit log is to be told of each.</summary>
    private async Task<List<AuditEvent>> MoveAsync(
        ScoringContext db,
        List<Application> applications,
        List<EligibilityEvaluation> evaluations,
        Caller caller,
        CancellationToken ct)
    {
        var contexts = await ApplicationContexts.LoadAsync(db, applications, time.Today(), null, ct);
        var events = new List<AuditEvent>();
        foreach (var (application, evaluation) in applications.Zip(evaluations))
        {
            if (application.State == ApplicationState.Accepted && evaluation.Result != EligibilityResult.Pending)
            {
                var eligible = evaluation.Result == EligibilityResult.Eligible;
                events.Add(application.MoveTo(
                    eligible ? ApplicationState.Eligible : ApplicationState.Ineligible, contexts[application.Id], caller, time.UtcNow()));
                application.Outcome ??= new Outcome { ApplicationId = application.Id };
                application.Outcome.Eligible = eligible;
                application.Outcome.Final = eligible ? null : false;
                application.Outcome.DecidedAt = time.UtcNow();
            }
            else
            {
                events.Add(new AuditEvent(
                    caller.Subject, $"EVALUATED_{Codes.Of(evaluation.Result)}", $"Application:{application.Id}", AfterHash: evaluation.InputHash));
            }
        }

        return events;
    }
}
