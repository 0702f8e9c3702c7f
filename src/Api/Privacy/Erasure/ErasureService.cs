using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Accounts;
using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Retention;

namespace ScoringPlatform.Api.Privacy.Erasure;

/// <summary>
/// Erases a person's data on request, as far as no duty to keep records stands against it, and says what stays, why and until
/// when. Results, statistics and the audit log are left whole: they refer to numbers.
/// </summary>
public sealed class ErasureService(AuditLog audit, TimeProvider time, IOptions<RetentionOptions> retention)
{
    /// <exception cref="NotAllowedException">The caller has not the right.</exception>
    /// <exception cref="ReasonMissingException">There is no reason.</exception>
    /// <exception cref="SubjectNotFoundException">There is no such applicant, or the data was erased before.</exception>
    public async Task<ErasureResult> EraseApplicantAsync(ScoringContext db, int id, string reason, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.PrivacyOfficer);
        var given = Demands.DemandReason(reason, "Erasing a person's data");
        var result = await db.InTransactionAsync(
            async () =>
            {
                await db.Applicants.AsNoTracking().Where(applicant => applicant.Id == id && applicant.ErasedAt == null).FindOrRefuseAsync("applicant", ct);
                var (held, free) = await SplitAsync(db, id, ct);
                await WithdrawDraftsAsync(db, free, caller, ct);
                var at = time.UtcNow();
                List<ErasedCount> erased = [.. await DossierEraser.EraseAsync(db, [.. free.Select(application => application.Id)], at, ct)];
                if (held.Count == 0)
                {
                    erased.AddRange(await PersonEraser.EraseApplicantsAsync(db, [id], at, ct));
                }

                var kept = await KeptOfApplicantAsync(db, id, held, ct);
                return await RecordAsync(db, "APPLICANT", id, given, new(held.Count == 0, erased, kept, false), caller, ct);
            },
            ct);
        return await FinishAsync(db, result, ct);
    }

    /// <inheritdoc cref="EraseApplicantAsync"/>
    public async Task<ErasureResult> EraseExpertAsync(ScoringContext db, int id, string reason, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.PrivacyOfficer);
        var given = Demands.DemandReason(reason, "Erasing a person's data");
        var result = await db.InTransactionAsync(
            async () =>
            {
                var expert = await db.Experts.AsNoTracking().Where(expert => expert.Id == id && expert.ErasedAt == null).FindOrRefuseAsync("expert", ct);
                var held = await HoldOfExpertAsync(db, id, ct);
                var erased = held is null ? await PersonEraser.EraseExpertsAsync(db, [id], time.UtcNow(), ct) : [];
                var kept = await KeptOfExpertAsync(db, expert, held, ct);
                return await RecordAsync(db, "EXPERT", id, given, new(held is null, erased, kept, false), caller, ct);
            },
            ct);
        return await FinishAsync(db, result, ct);
    }

    /// <summary>Removes an account, unless its person holds a seat among the key holders: rounds may be sealed to that key.</summary>
    /// <exception cref="NotAllowedException">The caller has not the right.</exception>
    /// <exception cref="ReasonMissingException">There is no reason.</exception>
    /// <exception cref="SubjectNotFoundException">There is no such account.</exception>
    /// <exception cref="OwnAccountException">The account is the caller's own.</exception>
    /// <exception cref="LastAdministratorException">Nobody else is administrator.</exception>
    public async Task<ErasureResult> EraseAccountAsync(ScoringContext db, int id, string reason, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.PrivacyOfficer);
        var given = Demands.DemandReason(reason, "Erasing an account");
        var result = await db.InTransactionAsync(
            async () =>
            {
                var account = await db.Accounts.AsNoTracking().Where(account => account.Id == id).FindOrRefuseAsync("account", ct);
                await AccountErasure.DemandAsync(db, account, caller, ct);
                var seated = await db.KeyHolders.AnyAsync(holder => holder.SubjectId == account.SubjectId && holder.RetiredAt == null, ct);
                var erased = seated ? 0 : await PersonEraser.RemoveAccountsAsync(db, [id], ct);
                List<KeptRecord> kept = [.. await KeptRecords.OfAccountAsync(db, account, seated, ct)];
                return await RecordAsync(db, "ACCOUNT", id, given, new(!seated, [new(ErasedData.Accounts, erased)], kept, false), caller, ct);
            },
            ct);
        return await FinishAsync(db, result, ct);
    }

    /// <summary>What <see cref="EraseApplicantAsync"/> would do now; changes nothing.</summary>
    /// <exception cref="NotAllowedException">The caller has not the right.</exception>
    /// <exception cref="SubjectNotFoundException">There is no such applicant.</exception>
    public async Task<ErasurePlan> PlanApplicantAsync(ScoringContext db, int id, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.PrivacyOfficer);
        var applicant = await db.Applicants.AsNoTracking().Where(applicant => applicant.Id == id).FindOrRefuseAsync("applicant", ct);
        var (held, free) = await SplitAsync(db, id, ct);
        return new ErasurePlan(held.Count == 0, free.Count, await KeptOfApplicantAsync(db, id, held, ct), applicant.ErasedAt);
    }

    /// <summary>What <see cref="EraseExpertAsync"/> would do now; changes nothing.</summary>
    /// <exception cref="NotAllowedException">The caller has not the right.</exception>
    /// <exception cref="SubjectNotFoundException">There is no such expert.</exception>
    public async Task<ErasurePlan> PlanExpertAsync(ScoringContext db, int id, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.PrivacyOfficer);
        var expert = await db.Experts.AsNoTracking().Where(expert => expert.Id == id).FindOrRefuseAsync("expert", ct);
        var held = await HoldOfExpertAsync(db, id, ct);
        return new ErasurePlan(held is null, 0, await KeptOfExpertAsync(db, expert, held, ct), expert.ErasedAt);
    }

    /// <summary>The applicant's applications that a duty holds, and those that nothing holds.</summary>
    private async Task<(List<Application> Held, List<Application> Free)> SplitAsync(ScoringContext db, int id, CancellationToken ct)
    {
        var applications = await db.Applications.Include(application => application.Cycle)
            .Where(application => application.ApplicantId == id && application.ErasedAt == null)
            .OrderBy(application => application.Id).ToListAsync(ct);
        var held = applications.Where(application => HoldOf(application) is not null).ToList();
        return (held, applications.Except(held).ToList());
    }

    private async Task<IReadOnlyList<KeptRecord>> KeptOfApplicantAsync(ScoringContext db, int id, List<Application> held, CancellationToken ct) =>
        [.. held.Select(KeptOf), .. await KeptRecords.OfApplicantAsync(db, id, retention.Value, time.Today(), ct)];

    private static async Task<IReadOnlyList<KeptRecord>> KeptOfExpertAsync(ScoringContext db, Expert expert, RetentionHold? held, CancellationToken ct)
    {
        var rest = await KeptRecords.OfExpertAsync(db, expert, ct);
        return held is null
            ? rest
            : [new(KeptData.ExpertRecord, expert.Code, $"Expert {expert.Code}: name, terms, appointments, ballots", held.Reason, held.Until), .. rest];
    }

    private Task<RetentionHold?> HoldOfExpertAsync(ScoringContext db, int id, CancellationToken ct) =>
        ExpertYears.HoldOfAsync(db, id, retention.Value.PeriodOf(RecordKind.Experts), time.Today(), ct);

    private RetentionHold? HoldOf(Application application) => RetentionRule.HoldOf(
        application.State,
        application.SubmittedAt is not null,
        application.Cycle.ClosedAt?.OfficeDay(),
        retention.Value.PeriodOf,
        time.Today());

    private KeptRecord KeptOf(Application application)
    {
        var hold = HoldOf(application)!;
        return new KeptRecord(
            KeptData.Dossier,
            application.Number,
            $"Application {application.Number}: dossier, findings, and the name they belong to",
            hold.Reason,
            hold.Until);
    }

    /// <summary>A draft is taken back first, so that nothing empty is handed in later.</summary>
    private async Task WithdrawDraftsAsync(ScoringContext db, List<Application> free, Caller caller, CancellationToken ct)
    {
        var drafts = free.Where(application => application.State == ApplicationState.Draft && application.Cycle.State != CycleState.Closed).ToList();
        if (drafts.Count == 0)
        {
            return;
        }

        var contexts = await ApplicationContexts.LoadAsync(db, drafts, time.Today(), null, ct);
        var events = drafts.Select(draft => draft.MoveTo(ApplicationState.Withdrawn, contexts[draft.Id], caller, time.UtcNow())).ToList();
        await audit.AppendAsync(db, events, ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task<ErasureResult> RecordAsync(
        ScoringContext db, string subject, int id, string reason, ErasureResult result, Caller caller, CancellationToken ct)
    {
        var type = char.ToUpperInvariant(subject[0]) + subject[1..].ToLowerInvariant();
        var action = result.IdentityErased ? $"{subject}_ERASED" : $"{subject}_ERASED_IN_PART";
        var hash = AuditHash.OfState(new { result.Erased, result.Kept });
        await audit.AppendAsync(db, new AuditEvent(caller.Subject, action, $"{type}:{id}", reason, AfterHash: hash), ct);
        await db.SaveChangesAsync(ct);
        return result;
    }

    /// <summary>Not inside a transaction of the caller's: the log can be cut only after its end.</summary>
    private async Task<ErasureResult> FinishAsync(ScoringContext db, ErasureResult result, CancellationToken ct) =>
        db.Database.CurrentTransaction is null ? result with { StorageOverwritten = await ErasedBytes.OverwriteAsync(db, time, ct) } : result;
}
