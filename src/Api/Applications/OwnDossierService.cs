using System.Globalization;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Api.Applications;

/// <summary>Applicants write their own dossiers: a first save makes the year's application, later ones replace its dossier.</summary>
public sealed class OwnDossierService(StandardCatalog standards, AuditLog audit, TimeProvider time)
{
    /// <summary>Stores the whole dossier as the caller's application of the year, in DRAFT or RETURNED.</summary>
    /// <param name="version">The version that was read; null saves whatever came between.</param>
    /// <exception cref="DossierInvalidException">Something in it cannot be true, or is not the applicant's to say.</exception>
    /// <exception cref="DossierClosedException">It is handed in, or the year does not take applications.</exception>
    /// <exception cref="DossierChangedException">It was saved elsewhere since that version.</exception>
    public Task<Application> SaveAsync(
        ScoringContext db, int cycleId, Dossier stated, int? version, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Applicant);
        var self = caller.ApplicantId ?? throw new NotAllowedException();
        return db.InTransactionAsync(
            async () =>
            {
                var cycle = await db.ReviewCycles
                    .Include(found => found.Standard)
                    .Where(found => found.Id == cycleId && found.State != CycleState.Draft)
                    .FindOrRefuseAsync("cycle", ct);
                var application = await db.Applications
                    .WithDossier()
                    .Include(found => found.Applicant)
                    .SingleOrDefaultAsync(found => found.CycleId == cycleId && found.ApplicantId == self, ct);
                DemandOpen(cycle, application?.State ?? ApplicationState.Draft);
                if (version is not null && version != (application?.Version ?? 0))
                {
                    throw new DossierChangedException();
                }

                Check(cycle, stated);
                var before = application is null ? null : DossierHash.Of(application.ToDossier());
                application ??= await CreateAsync(db, cycle, self, stated, caller, ct);
                Write(db, application, OwnStatement.Keep(stated, application.ToDossier()));
                if (before is not null)
                {
                    // Records may be all that changed: the version is the dossier's, so the application counts as changed.
                    db.Entry(application).Property(found => found.Specialty).IsModified = true;
                }

                await db.SaveChangesAsync(ct);
                await audit.AppendAsync(
                    db,
                    new AuditEvent(
                        caller.Subject, "DOSSIER_SAVED", $"Application:{application.Id}", BeforeHash: before, AfterHash: DossierHash.Of(application.ToDossier())),
                    ct);
                await db.SaveChangesAsync(ct);
                return application;
            },
            ct);
    }

    private void DemandOpen(ReviewCycle cycle, ApplicationState state)
    {
        var decision = ApplicationTransitions.DecideEdit(
            state, new ApplicationContext { Cycle = cycle.State, Today = time.Today(), SubmissionDeadline = cycle.SubmissionDeadline });
        if (!decision.IsAllowed)
        {
            throw new DossierClosedException(decision.Explanation!);
        }
    }

    private void Check(ReviewCycle cycle, Dossier stated)
    {
        var rules = standards.Of(cycle.Standard).Compiled;
        DossierError[] errors = [.. OwnStatement.Check(stated), .. DossierValidator.Validate(rules.Standard, stated, cycle.CutoffDate)];
        if (errors.Length > 0)
        {
            throw new DossierInvalidException(
                [.. errors.Select(error => new DossierProblem(error.Field, error.Rule, new Sentence(error.Message, rules.Standard)))]);
        }
    }

    private async Task<Application> CreateAsync(
        ScoringContext db, ReviewCycle cycle, int self, Dossier stated, Caller caller, CancellationToken ct)
    {
        var at = time.UtcNow();
        var application = new Application
        {
            CycleId = cycle.Id,
            Applicant = await db.Applicants.Where(applicant => applicant.Id == self && applicant.ErasedAt == null).FindOrRefuseAsync("applicant", ct),
            Number = await NextNumberAsync(db, cycle, ct),
            Specialty = stated.Specialty,
            CreatedAt = at,
        };
        application.Events.Add(new ApplicationEvent { To = ApplicationState.Draft, At = at, Actor = caller.Subject });
        db.Applications.Add(application);
        return application;
    }

    /// <summary>Numbers of applications that were written here are the year's own series, <c>2026-W0001</c>, beside the office's.</summary>
    private static async Task<string> NextNumberAsync(ScoringContext db, ReviewCycle cycle, CancellationToken ct)
    {
        var series = string.Create(CultureInfo.InvariantCulture, $"{cycle.Year}-W");
        var length = series.Length + 4;
        var last = await db.Applications
            .Where(found => found.CycleId == cycle.Id && found.Number.StartsWith(series) && found.Number.Length >= length)
            .OrderByDescending(found => found.Number.Length)
            .ThenByDescending(found => found.Number)
            .Select(found => found.Number)
            .FirstOrDefaultAsync(ct);
        var next = last is not null && int.TryParse(last.AsSpan(series.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number + 1 : 1;
        return string.Create(CultureInfo.InvariantCulture, $"{series}{next:0000}");
    }

    private static void Write(ScoringContext db, Application application, Dossier dossier)
    {
        db.RemoveRange(application.Titles);
        db.RemoveRange(application.Degrees);
        db.RemoveRange(application.Achievements);
        application.WriteFacts(dossier);
        application.WriteRecords(dossier);

        // A ruling keeps its row, with who ruled and when.
        var kept = dossier.Findings.Where(finding => finding.State != FindingState.Attested).Select(finding => finding.Criterion).ToHashSet(StringComparer.Ordinal);
        db.RemoveRange(application.Findings.Where(record => !kept.Contains(record.CriterionCode)));
        application.Findings.RemoveAll(record => !kept.Contains(record.CriterionCode));
        application.Findings.AddRange(dossier.Findings
            .Where(finding => finding.State == FindingState.Attested)
            .Select(finding => new FindingRecord { CriterionCode = finding.Criterion, State = FindingState.Attested, Reason = finding.Reason }));
    }
}
