using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Outcomes;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Outcomes;

/// <summary>Objections and re-checks during the public notice, and what is confirmed after it.</summary>
public sealed class OutcomeService(AuditLog audit, TimeProvider time)
{
    /// <summary>Records an objection to a result on public notice.</summary>
    public Task<Objection> ObjectAsync(ScoringContext db, int applicationId, string text, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        var given = Demands.DemandReason(text, "An objection");
        return db.InTransactionAsync(
            async () =>
            {
                var application = (await db.LoadToMoveAsync([applicationId], caller, ct))[0];
                if (application.Cycle.State != CycleState.Notice)
                {
                    throw new CycleStateException(Codes.Of(CycleState.Notice), Codes.Of(application.Cycle.State));
                }

                return await StoreAsync(db, application, ObjectionKind.Objection, given, caller, ct);
            },
            ct);
    }

    /// <summary>Records an applicant's request to have the own result looked at again.</summary>
    /// <exception cref="RecheckRefusedException">Nothing voted is on public notice, or a request is open already.</exception>
    public Task<Objection> RequestRecheckAsync(ScoringContext db, int applicationId, string reason, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Applicant);
        var given = Demands.DemandReason(reason, "A re-check");
        return db.InTransactionAsync(
            async () =>
            {
                var application = (await db.LoadToMoveAsync([applicationId], caller, ct))[0];
                var open = await db.Objections
                    .Where(other => other.ApplicationId == applicationId && other.Kind == ObjectionKind.Recheck)
                    .AnyAsync(PendingObjections.IsPending, ct);
                if (open || application.Cycle.State != CycleState.Notice || time.Today() > application.Cycle.NoticeUntil
                    || application.State is not (ApplicationState.Passed or ApplicationState.NotPassed))
                {
                    throw new RecheckRefusedException();
                }

                return await StoreAsync(db, application, ObjectionKind.Recheck, given, caller, ct);
            },
            ct);
    }

    /// <summary>
    /// Records how an objection was investigated. An objection that is upheld revokes the result; a re-check that is granted
    /// goes to the next round that is set up.
    /// </summary>
    public Task<Objection> HandleObjectionAsync(
        ScoringContext db, int objectionId, bool upheld, string handling, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        var given = Demands.DemandReason(handling, "Handling an objection");
        return db.InTransactionAsync(
            async () =>
            {
                var objection = await db.Objections.Where(found => found.Id == objectionId).FindOrRefuseAsync("objection", ct);
                if (objection.State != ObjectionState.Received)
                {
                    throw new ObjectionHandledException();
                }

                objection.State = upheld ? ObjectionState.Upheld : ObjectionState.Dismissed;
                (objection.Handling, objection.HandledAt) = (given, time.UtcNow());
                List<AuditEvent> events =
                    [new(caller.Subject, $"{Codes.Of(objection.Kind)}_{Codes.Of(objection.State)}", $"Objection:{objection.Id}", given)];
                if (upheld && objection.Kind == ObjectionKind.Objection)
                {
                    events.Add(await RevokeAsync(db, objection.ApplicationId, given, caller, ct));
                }

                await AppendAsync(db, events, ct);
                return objection;
            },
            ct);
    }

    /// <summary>
    /// Confirms results whose public notice has ended without an open objection, and gives each its certificate number in
    /// the order of the applications' numbers.
    /// </summary>
    public Task<IReadOnlyList<Application>> ConfirmAsync(
        ScoringContext db, IReadOnlyList<int> ids, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Authority);
        return db.InTransactionAsync(
            async () =>
            {
                var applications = await db.LoadToMoveAsync(ids, caller, ct);
                var contexts = await ApplicationContexts.LoadAsync(db, applications, time.Today(), null, ct);
                var outcomes = await OutcomesOfAsync(db, ids, ct);
                var events = new List<AuditEvent>();
                foreach (var group in applications.GroupBy(application => application.CycleId).OrderBy(group => group.Key))
                {
                    var numbers = await CertificateNumbers.NextAsync(db, group.First().Cycle, ct);
                    foreach (var application in group.OrderBy(application => application.Number, StringComparer.Ordinal))
                    {
                        events.Add(application.MoveTo(ApplicationState.Confirmed, contexts[application.Id], caller, time.UtcNow()));
                        var outcome = outcomes[application.Id];
                        outcome.NoticeClean = true;
                        outcome.Final = true;
                        outcome.CertificateNumber = numbers.Draw(application.TargetLevel);
                        outcome.DecidedAt = time.UtcNow();
                    }
                }

                await AppendAsync(db, events, ct);
                return applications;
            },
            ct);
    }

    private async Task<Objection> StoreAsync(
        ScoringContext db, Application application, ObjectionKind kind, string text, Caller caller, CancellationToken ct)
    {
        var objection = new Objection { ApplicationId = application.Id, Kind = kind, ReceivedAt = time.UtcNow(), Text = text };
        db.Objections.Add(objection);
        await db.SaveChangesAsync(ct);
        await AppendAsync(db, [new AuditEvent(caller.Subject, $"{Codes.Of(kind)}_RECEIVED", $"Objection:{objection.Id}")], ct);
        return objection;
    }

    private async Task<AuditEvent> RevokeAsync(ScoringContext db, int applicationId, string reason, Caller caller, CancellationToken ct)
    {
        var applications = await db.LoadToMoveAsync([applicationId], caller, ct);
        var contexts = await ApplicationContexts.LoadAsync(db, applications, time.Today(), reason, ct);
        var outcome = (await OutcomesOfAsync(db, [applicationId], ct))[applicationId];
        outcome.NoticeClean = false;
        outcome.Final = false;
        outcome.DecidedAt = time.UtcNow();
        return applications[0].MoveTo(ApplicationState.Revoked, contexts[applicationId], caller, time.UtcNow());
    }

    private static Task<Dictionary<int, Outcome>> OutcomesOfAsync(ScoringContext db, IReadOnlyList<int> ids, CancellationToken ct) =>
        db.Outcomes.Where(outcome => ids.Contains(outcome.ApplicationId)).ToDictionaryAsync(outcome => outcome.ApplicationId, ct);

    private async Task AppendAsync(ScoringContext db, IReadOnlyCollection<AuditEvent> events, CancellationToken ct)
    {
        await audit.AppendAsync(db, events, ct);
        await db.SaveChangesAsync(ct);
    }
}
