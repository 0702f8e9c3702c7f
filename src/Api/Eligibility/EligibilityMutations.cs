using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Jobs;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Api.Eligibility;

[MutationType]
public static partial class EligibilityMutations
{
    [GraphQLDescription("Evaluates every accepted application of the cycle by its standard.")]
    [Authorize(Roles = [Roles.Officer])]
    [UseMutationConvention(PayloadFieldName = "counts")]
    [Error<SubjectNotFoundException>]
    public static Task<EligibilityCounts> EvaluateEligibilityAsync(
        [ID<ReviewCycle>] int cycleId, ScoringContext db, EligibilityService service, Caller caller, CancellationToken ct) =>
        service.EvaluateCycleAsync(db, cycleId, caller, ct);

    [GraphQLDescription(
        "Evaluates the cycle's applications again in the background, after a correction. While one such job waits or runs, it is the answer.")]
    [Authorize(Roles = [Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<CycleStateException>]
    public static Task<JobRecord> ReevaluateEligibilityAsync(
        [ID<ReviewCycle>] int cycleId, IJobQueue jobs, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Officer);
        return jobs.EnqueueAsync(JobKinds.Reevaluation, new ReevaluationArguments(cycleId), caller, ct);
    }

    [GraphQLDescription("Confirms or refuses the employer's judgement on a criterion of quality, and evaluates the dossier again.")]
    [Authorize(Roles = [Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<FindingAlreadyRuledException>]
    [Error<ReasonMissingException>]
    [Error<EligibilityDecidedException>]
    public static Task<Application> ConfirmFindingAsync(
        [ID<Application>] int applicationId,
        string criterion,
        bool confirmed,
        string reason,
        ScoringContext db,
        RulingService service,
        Caller caller,
        CancellationToken ct) =>
        service.RuleOnFindingAsync(db, applicationId, criterion, confirmed, reason, caller, ct);

    [GraphQLDescription("Says which rung a degree of a technical institute is treated as, and evaluates the dossier again.")]
    [Authorize(Roles = [Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<NotATechnicalInstituteException>]
    [Error<ReasonMissingException>]
    [Error<EligibilityDecidedException>]
    public static Task<Application> RuleOnDegreeAsync(
        [ID<Application>] int applicationId,
        DateOnly awardedOn,
        DegreeRung treatedAs,
        string reason,
        ScoringContext db,
        RulingService service,
        Caller caller,
        CancellationToken ct) =>
        service.RuleOnDegreeAsync(db, applicationId, awardedOn, treatedAs, reason, caller, ct);

    [GraphQLDescription("Confirms or refuses the attested benefit of an achievement, and evaluates the dossier again.")]
    [Authorize(Roles = [Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<JudgementNotOpenException>]
    [Error<ReasonMissingException>]
    [Error<EligibilityDecidedException>]
    public static Task<Application> RuleBenefitAsync(
        [ID<Application>] int applicationId,
        string achievement,
        bool confirmed,
        string reason,
        ScoringContext db,
        RulingService service,
        Caller caller,
        CancellationToken ct) =>
        service.RuleOnAchievementAsync(db, applicationId, achievement, AchievementJudgement.Benefit, confirmed, reason, caller, ct);

    [GraphQLDescription("Confirms or refuses the attested leading level of an achievement, and evaluates the dossier again.")]
    [Authorize(Roles = [Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<JudgementNotOpenException>]
    [Error<ReasonMissingException>]
    [Error<EligibilityDecidedException>]
    public static Task<Application> RuleLeadingLevelAsync(
        [ID<Application>] int applicationId,
        string achievement,
        bool confirmed,
        string reason,
        ScoringContext db,
        RulingService service,
        Caller caller,
        CancellationToken ct) =>
        service.RuleOnAchievementAsync(db, applicationId, achievement, AchievementJudgement.LeadingLevel, confirmed, reason, caller, ct);
}
