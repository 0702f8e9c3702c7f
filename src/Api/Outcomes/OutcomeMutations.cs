using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Outcomes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Outcomes;

[MutationType]
public static partial class OutcomeMutations
{
    [GraphQLDescription("Records an objection to a result on public notice.")]
    [Authorize(Roles = [Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<ReasonMissingException>]
    [Error<CycleStateException>]
    public static Task<Objection> RecordObjectionAsync(
        [ID<Application>] int applicationId, string text, ScoringContext db, OutcomeService service, Caller caller, CancellationToken ct) =>
        service.ObjectAsync(db, applicationId, text, caller, ct);

    [GraphQLDescription("Asks for a re-check of the caller's own result while it is on public notice; granted, a new round votes.")]
    [Authorize(Roles = [Roles.Applicant])]
    [Error<SubjectNotFoundException>]
    [Error<ReasonMissingException>]
    [Error<RecheckRefusedException>]
    public static Task<Objection> RequestRecheckAsync(
        [ID<Application>] int applicationId, string reason, ScoringContext db, OutcomeService service, Caller caller, CancellationToken ct) =>
        service.RequestRecheckAsync(db, applicationId, reason, caller, ct);

    [GraphQLDescription("Decides a tie across the cap's line: those admitted pass, the others tied with them do not.")]
    [Authorize(Roles = [Roles.Officer])]
    [UseMutationConvention(PayloadFieldName = "open")]
    [Error<SubjectNotFoundException>]
    [Error<ReasonMissingException>]
    [Error<CycleStateException>]
    [Error<TieDecisionException>]
    public static Task<IReadOnlyList<CapResult>> DecideTieAsync(
        [ID<ReviewCycle>] int cycleId,
        [ID<Application>] IReadOnlyList<int> admitted,
        string reason,
        ScoringContext db,
        TieService service,
        Caller caller,
        CancellationToken ct) =>
        service.DecideAsync(db, cycleId, admitted, reason, caller, ct);

    [GraphQLDescription("Records how an objection was investigated; upheld, it revokes the result, and a re-check goes to a new round.")]
    [Authorize(Roles = [Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<ReasonMissingException>]
    [Error<ObjectionHandledException>]
    [Error<IllegalTransitionException>]
    public static Task<Objection> HandleObjectionAsync(
        [ID<Objection>] int objectionId,
        bool upheld,
        string handling,
        ScoringContext db,
        OutcomeService service,
        Caller caller,
        CancellationToken ct) =>
        service.HandleObjectionAsync(db, objectionId, upheld, handling, caller, ct);

    [GraphQLDescription("Confirms results after a clean public notice and gives them certificate numbers; all of them or none.")]
    [Authorize(Roles = [Roles.Authority])]
    [UseMutationConvention(PayloadFieldName = "applications")]
    [Error<SubjectNotFoundException>]
    [Error<IllegalTransitionException>]
    public static Task<IReadOnlyList<Application>> ConfirmResultsAsync(
        [ID<Application>] IReadOnlyList<int> applicationIds,
        ScoringContext db,
        OutcomeService service,
        Caller caller,
        CancellationToken ct) =>
        service.ConfirmAsync(db, applicationIds, caller, ct);
}
