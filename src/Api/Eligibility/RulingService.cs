using ScoringPlatform.Api.Audit;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Eligibility;

/// <summary>What officers decide where the standard leaves it to people. Every ruling evaluates the dossier again.</summary>
public sealed class RulingService(EligibilityService eligibility, AuditLog audit, TimeProvider time)
{
    /// <summary>Confirms or refuses the judgement on a criterion of quality. Both need a reason.</summary>
    public Task<Application> RuleOnFindingAsync(
        ScoringContext db, int applicationId, string criterion, bool confirmed, string reason, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        var given = Demands.DemandReason(reason, "A ruling on a finding");
        return RuleAsync(
            db,
            applicationId,
            (application, _) =>
            {
                var finding = application.Findings.SingleOrDefault(found => found.CriterionCode == criterion);
                if (finding is null)
                {
                    throw new SubjectNotFoundException("finding");
                }

                if (finding.State != FindingState.Attested)
                {
                    throw new FindingAlreadyRuledException(criterion);
                }

                finding.State = confirmed ? FindingState.Confirmed : FindingState.Refused;
                finding.Reason = given;
                finding.DecidedBy = caller.Subject;
                finding.DecidedAt = time.UtcNow();
                return Task.FromResult(new AuditEvent(caller.Subject, $"FINDING_{Codes.Of(finding.State)}", $"Finding:{finding.Id}", given));
            },
            caller,
            ct);
    }

    /// <summary>Says which rung a degree of a technical institute is treated as.</summary>
    public Task<Application> RuleOnDegreeAsync(
        ScoringContext db, int applicationId, DateOnly awardedOn, DegreeRung treatedAs, string reason, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        var given = Demands.DemandReason(reason, "A ruling on a degree");
        return RuleAsync(
            db,
            applicationId,
            (application, _) =>
            {
                var degree = application.Degrees.SingleOrDefault(found =>
                    found.Rung == DegreeRung.TechnicalInstitute && found.AwardedOn == awardedOn);
                if (degree is null || treatedAs == DegreeRung.TechnicalInstitute)
                {
                    throw new NotATechnicalInstituteException();
                }

                degree.TreatedAs = treatedAs;
                return Task.FromResult(
                    new AuditEvent(caller.Subject, "DEGREE_RULED", $"Degree:{degree.Id}", given, AfterHash: AuditHash.OfState(treatedAs)));
            },
            caller,
            ct);
    }

    /// <summary>Confirms or refuses a judgement on an achievement that the employer attested. Both need a reason.</summary>
    public Task<Application> RuleOnAchievementAsync(
        ScoringContext db,
        int applicationId,
        string achievement,
        AchievementJudgement judgement,
        bool confirmed,
        string reason,
        Caller caller,
        CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        var given = Demands.DemandReason(reason, "A ruling on an achievement");
        var state = confirmed ? FindingState.Confirmed : FindingState.Refused;
        return RuleAsync(
            db,
            applicationId,
            async (application, token) =>
            {
                var records = db.Achievements.Where(record => record.ApplicationId == application.Id && record.Code == achievement);
                var id = await records.Select(record => (int?)record.Id).SingleOrDefaultAsync(token)
                    ?? throw new SubjectNotFoundException("achievement");
                if (await JudgeAsync(records, judgement, state, token) == 0)
                {
                    throw new JudgementNotOpenException(achievement);
                }

                return new AuditEvent(caller.Subject, $"{Codes.Of(judgement)}_{Codes.Of(state)}", $"Achievement:{id}", given);
            },
            caller,
            ct);
    }

    /// <summary>One conditional UPDATE: of two officers at once the second finds nothing attested any more.</summary>
    private static Task<int> JudgeAsync(
        IQueryable<AchievementRecord> records, AchievementJudgement judgement, FindingState state, CancellationToken ct) =>
        judgement == AchievementJudgement.Benefit
            ? records.Where(record => record.Benefit == FindingState.Attested)
                .ExecuteUpdateAsync(record => record.SetProperty(row => row.Benefit, state), ct)
            : records.Where(record => record.LeadingLevel == FindingState.Attested)
                .ExecuteUpdateAsync(record => record.SetProperty(row => row.LeadingLevel, state), ct);

    private Task<Application> RuleAsync(
        ScoringContext db, int applicationId, Func<Application, CancellationToken, Task<AuditEvent>> rule, Caller caller, CancellationToken ct) =>
        db.InTransactionAsync(
            async () =>
            {
                var application = await db.Applications
                    .Include(found => found.Findings)
                    .Include(found => found.Degrees)
                    .AsSplitQuery()
                    .Where(found => found.Id == applicationId)
                    .FindOrRefuseAsync("application", ct);
                if (application.State is not (ApplicationState.Submitted or ApplicationState.EmployerConfirmed or ApplicationState.Accepted))
                {
                    throw new EligibilityDecidedException();
                }

                var happened = await rule(application, ct);
                await db.SaveChangesAsync(ct);
                await eligibility.EvaluateAsync(db, [applicationId], caller, ct);
                await audit.AppendAsync(db, happened, ct);
                await db.SaveChangesAsync(ct);
                return application;
            },
            ct);
}
