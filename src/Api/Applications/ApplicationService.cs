using ScoringPlatform.Api.Audit;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Applications;

/// <summary>Takes applications through their first states: handed in, confirmed, accepted, returned, withdrawn.</summary>
public sealed class ApplicationService(AuditLog audit, TimeProvider time)
{
    /// <summary>Hands applications in, or in again after a return.</summary>
    public Task<IReadOnlyList<Application>> SubmitAsync(
        ScoringContext db, IReadOnlyList<int> ids, Caller caller, CancellationToken ct)
    {
        return MoveAsync(db, ids, ApplicationState.Submitted, null, caller.Only(Roles.Applicant, Roles.Officer), ct);
    }

    /// <summary>The employer attests the facts of its people's applications.</summary>
    public Task<IReadOnlyList<Application>> ConfirmByEmployerAsync(
        ScoringContext db, IReadOnlyList<int> ids, Caller caller, CancellationToken ct)
    {
        return MoveAsync(db, ids, ApplicationState.EmployerConfirmed, null, caller.Only(Roles.Employer, Roles.Officer), ct);
    }

    /// <summary>The office takes applications into screening.</summary>
    public Task<IReadOnlyList<Application>> AcceptAsync(
        ScoringContext db, IReadOnlyList<int> ids, Caller caller, CancellationToken ct)
    {
        return MoveAsync(db, ids, ApplicationState.Accepted, null, caller.Only(Roles.Officer), ct);
    }

    /// <summary>The office sends applications back to be corrected.</summary>
    public Task<IReadOnlyList<Application>> ReturnAsync(
        ScoringContext db, IReadOnlyList<int> ids, string reason, Caller caller, CancellationToken ct)
    {
        return MoveAsync(db, ids, ApplicationState.Returned, reason, caller.Only(Roles.Officer), ct);
    }

    public Task<IReadOnlyList<Application>> WithdrawAsync(
        ScoringContext db, IReadOnlyList<int> ids, string? reason, Caller caller, CancellationToken ct)
    {
        // Applicants withdraw as they like; the office, which does it for them, says why.
        if (!caller.IsIn(Roles.Applicant))
        {
            Demands.DemandReason(reason, "Withdrawing for an applicant");
        }

        return MoveAsync(db, ids, ApplicationState.Withdrawn, reason, caller.Only(Roles.Applicant, Roles.Officer), ct);
    }

    /// <summary>All or none of the applications; one that the caller may not open in these roles is not there.</summary>
    private Task<IReadOnlyList<Application>> MoveAsync(
        ScoringContext db, IReadOnlyList<int> ids, ApplicationState to, string? reason, Caller caller, CancellationToken ct)
    {
        if (caller.Roles.Count == 0)
        {
            throw new NotAllowedException();
        }

        return db.InTransactionAsync(
            async () =>
            {
                var applications = await db.LoadToMoveAsync(ids, caller, ct);
                var contexts = await ApplicationContexts.LoadAsync(db, applications, time.Today(), reason, ct);
                var at = time.UtcNow();
                var events = applications.Select(application => application.MoveTo(to, contexts[application.Id], caller, at)).ToList();
                await audit.AppendAsync(db, events, ct);
                await db.SaveChangesAsync(ct);
                return applications;
            },
            ct);
    }
}
