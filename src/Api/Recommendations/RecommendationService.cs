using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Db.Entities.Recommendations;
using ScoringPlatform.Scoring.Recommendations;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Recommendations;

/// <summary>Senior experts' signed support of exceptional applications, and the competent authority's consent.</summary>
public sealed class RecommendationService(StandardCatalog standards, AuditLog audit, TimeProvider time)
{
    /// <summary>
    /// Signs with the rank held today. What would not count by the standard's rule is refused now, not found out later; who
    /// has scored the application, or is to, cannot recommend it.
    /// </summary>
    public Task<Recommendation> SignAsync(
        ScoringContext db, int applicationId, string? statement, Caller caller, CancellationToken ct)
    {
        var expertId = caller.DemandExpert();
        return db.InTransactionAsync(
            async () =>
            {
                var application = await LoadExceptionalAsync(db, applicationId, caller, ct);
                if (await db.Recommendations.AnyAsync(
                    found => found.ApplicationId == applicationId && found.ExpertId == expertId && found.WithdrawnOn == null, ct))
                {
                    throw new AlreadyRecommendedException();
                }

                var recommendation = await BuildAsync(db, application, expertId, statement, ct);
                await RefuseUncountedAsync(db, application, recommendation, ct);
                db.Recommendations.Add(recommendation);
                await db.SaveChangesAsync(ct);
                await AppendAsync(db, new AuditEvent(
                    caller.Subject, "RECOMMENDATION_SIGNED", $"Recommendation:{recommendation.Id}", AfterHash: AuditHash.OfState(recommendation.TitleHeld)), ct);
                return recommendation;
            },
            ct);
    }

    /// <summary>Takes the expert's own recommendation back; it stays on record as withdrawn, with the reason.</summary>
    public Task<Recommendation> WithdrawAsync(ScoringContext db, int applicationId, string reason, Caller caller, CancellationToken ct)
    {
        var expertId = caller.DemandExpert();
        var given = Demands.DemandReason(reason, "Withdrawing a recommendation");
        return db.InTransactionAsync(
            async () =>
            {
                var recommendation = await db.Recommendations
                    .Include(found => found.Application.Cycle)
                    .Where(found => found.ApplicationId == applicationId && found.ExpertId == expertId && found.WithdrawnOn == null)
                    .FindOrRefuseAsync("recommendation", ct);
                RefuseLate(recommendation.Application);
                recommendation.WithdrawnOn = time.Today();
                recommendation.WithdrawReason = given;
                await AppendAsync(
                    db, new AuditEvent(caller.Subject, "RECOMMENDATION_WITHDRAWN", $"Recommendation:{recommendation.Id}", given), ct);
                return recommendation;
            },
            ct);
    }

    /// <summary>Records the competent authority's consent, with its document.</summary>
    public Task<AuthorityConsent> ConsentAsync(
        ScoringContext db, int applicationId, string documentNumber, DateOnly givenOn, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Authority);
        var document = Demands.DemandReason(documentNumber, "Consent");
        return db.InTransactionAsync(
            async () =>
            {
                await LoadExceptionalAsync(db, applicationId, caller, ct);
                if (await db.AuthorityConsents.AnyAsync(found => found.ApplicationId == applicationId, ct))
                {
                    throw new ConsentExistsException();
                }

                var consent = new AuthorityConsent
                {
                    ApplicationId = applicationId,
                    DocumentNumber = document,
                    GivenOn = givenOn,
                    RecordedBy = caller.Subject,
                };
                db.AuthorityConsents.Add(consent);
                await AppendAsync(
                    db,
                    new AuditEvent(caller.Subject, "CONSENT_GIVEN", $"Application:{applicationId}", document, AfterHash: AuditHash.OfState(new { document, givenOn })),
                    ct);
                return consent;
            },
            ct);
    }

    private static async Task<Application> LoadExceptionalAsync(ScoringContext db, int applicationId, Caller caller, CancellationToken ct)
    {
        // Whoever recommends need not have the dossier open; of one on another track they learn nothing, not even that it is there.
        var open = db.VisibleApplications(caller);
        var application = await db.Applications
            .Include(found => found.Applicant)
            .Include(found => found.Cycle).ThenInclude(cycle => cycle.Standard)
            .Where(found => found.Id == applicationId && (found.Track == Track.Exceptional || open.Any(one => one.Id == found.Id)))
            .FindOrRefuseAsync("application", ct);
        return application.Track == Track.Exceptional ? application : throw new NotExceptionalException();
    }

    private async Task<Recommendation> BuildAsync(
        ScoringContext db, Application application, int expertId, string? statement, CancellationToken ct)
    {
        var expert = await db.Experts.Include(found => found.Specialties).Include(found => found.Accounts).SingleAsync(found => found.Id == expertId, ct);
        return new Recommendation
        {
            ApplicationId = application.Id,
            ExpertId = expertId,
            Expert = expert,
            TitleHeld = expert.TitleLevel,
            NationalTalent = expert.NationalTalent,
            InField = expert.Specialties.Any(specialty => specialty.Specialty == application.Specialty),
            SignedOn = time.Today(),
            Statement = statement,
        };
    }

    private async Task RefuseUncountedAsync(
        ScoringContext db, Application application, Recommendation recommendation, CancellationToken ct)
    {
        RefuseLate(application);
        if (await db.Set<Assignment>().AnyAsync(
            found => found.ApplicationId == application.Id && found.ExpertId == recommendation.ExpertId, ct))
        {
            throw new RecommendationRefusedException("REVIEWER", "Order 40, article 25", "The expert is asked to review this application.");
        }

        if (standards.Of(application.Cycle.Standard).RecommendationRule(application.TargetLevel) is not { } rule)
        {
            throw new RecommendationRefusedException("NOT_ASKED", null, "The standard asks for no recommendation at this level.");
        }

        var fact = RecommendationFacts.Of(recommendation, application.ApplicantId, application.Applicant.IdNumberHash);
        var finding = RecommendationCheck.Find(rule, fact, application.Cycle.SubmissionDeadline);
        if (!finding.Counts)
        {
            throw RecommendationRefusedException.Of(finding);
        }
    }

    /// <summary>Once eligibility is decided, what it was decided on stays.</summary>
    private static void RefuseLate(Application application)
    {
        if (!Recommendables.Undecided.Contains(application.State))
        {
            throw new RecommendationRefusedException("DECIDED", null, "Eligibility has been decided; what it was decided on stays.");
        }
    }

    private async Task AppendAsync(ScoringContext db, AuditEvent happened, CancellationToken ct)
    {
        await audit.AppendAsync(db, happened, ct);
        await db.SaveChangesAsync(ct);
    }
}
