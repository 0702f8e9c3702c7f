using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Outcomes;

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

    [GraphQLDescription("Records how an objection was investigated; upheld, it revokes the result.")]
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
