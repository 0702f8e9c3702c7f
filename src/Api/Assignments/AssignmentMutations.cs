using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Api.Assignments;

[MutationType]
public static partial class AssignmentMutations
{
    [GraphQLDescription("Gives every eligible application the experts it still lacks, with balanced loads.")]
    [Authorize(Roles = [Roles.Officer])]
    [UseMutationConvention(PayloadFieldName = "plan")]
    [Error<SubjectNotFoundException>]
    [Error<CycleStateException>]
    public static async Task<AssignExpertsResult> AssignExpertsAsync(
        [ID<ReviewCycle>] int cycleId,
        DateOnly? dueOn,
        ScoringContext db,
        AssignmentService service,
        Caller caller,
        CancellationToken ct) =>
        AssignExpertsResult.Of(await service.AssignAsync(db, cycleId, dueOn, caller, ct));

    [GraphQLDescription("The expert declares to have no conflict of interest; the dossier opens.")]
    [Authorize(Roles = [Roles.Expert])]
    [Error<SubjectNotFoundException>]
    [Error<AlreadyDeclaredException>]
    [Error<ExpertRecusedException>]
    [Error<CycleStateException>]
    public static async Task<Assignment> DeclareNoConflictAsync(
        [ID<Assignment>] int assignmentId, ScoringContext db, AssignmentService service, Caller caller, CancellationToken ct) =>
        (await service.DeclareAsync(db, [assignmentId], ConflictDeclaration.None, null, caller, ct))[0];

    [GraphQLDescription("The expert declares a conflict of interest and is recused.")]
    [Authorize(Roles = [Roles.Expert])]
    [Error<SubjectNotFoundException>]
    [Error<AlreadyDeclaredException>]
    [Error<CycleStateException>]
    public static async Task<Assignment> DeclareConflictAsync(
        [ID<Assignment>] int assignmentId,
        string? reason,
        ScoringContext db,
        AssignmentService service,
        Caller caller,
        CancellationToken ct) =>
        (await service.DeclareAsync(db, [assignmentId], ConflictDeclaration.Declared, reason, caller, ct))[0];

    [GraphQLDescription("The office orders an expert to withdraw.")]
    [Authorize(Roles = [Roles.Officer])]
    [Error<SubjectNotFoundException>]
    [Error<ReasonMissingException>]
    [Error<CycleStateException>]
    public static Task<Assignment> OrderRecusalAsync(
        [ID<Assignment>] int assignmentId,
        string reason,
        ScoringContext db,
        AssignmentService service,
        Caller caller,
        CancellationToken ct) =>
        service.OrderRecusalAsync(db, assignmentId, reason, caller, ct);
}
