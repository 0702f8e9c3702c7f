using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Assignments;

namespace ScoringPlatform.Api.Experts;

[MutationType]
public static partial class ExpertMutations
{
    [GraphQLDescription("Takes an expert into the pool.")]
    [Authorize(Roles = [Roles.Officer, Roles.Admin])]
    [Error<ExpertInvalidException>]
    [Error<ExpertTakenException>]
    [Error<IdNumberInvalidException>]
    [Error<SubjectNotFoundException>]
    public static Task<Expert> AddExpertAsync(
        ExpertInput expert, ScoringContext db, ExpertService service, Caller caller, CancellationToken ct) =>
        service.AddAsync(db, expert, caller, ct);

    [GraphQLDescription("Writes an expert's record anew, as a whole; an identity number that is left out stays.")]
    [Authorize(Roles = [Roles.Officer, Roles.Admin])]
    [Error<ExpertInvalidException>]
    [Error<ExpertTakenException>]
    [Error<IdNumberInvalidException>]
    [Error<SubjectNotFoundException>]
    public static Task<Expert> ChangeExpertAsync(
        [ID<Expert>] int expertId,
        ExpertInput expert,
        ScoringContext db,
        ExpertService service,
        Caller caller,
        CancellationToken ct) =>
        service.ChangeAsync(db, expertId, expert, caller, ct);

    [GraphQLDescription("Puts on record that an expert supervised an applicant or is otherwise related: a ground of recusal from now on.")]
    [Authorize(Roles = [Roles.Officer])]
    [UseMutationConvention(PayloadFieldName = "tie")]
    [Error<SubjectNotFoundException>]
    [Error<ReasonMissingException>]
    public static Task<ExpertTie> RecordExpertTieAsync(
        [ID<Expert>] int expertId,
        [ID<Applicant>] int applicantId,
        TieKind kind,
        string note,
        ScoringContext db,
        ExpertService service,
        Caller caller,
        CancellationToken ct) =>
        service.TieAsync(db, expertId, applicantId, kind, note, caller, ct);

    [GraphQLDescription("Takes a tie that was recorded by mistake off the record: no ground of recusal any more. The audit log keeps that it was there.")]
    [Authorize(Roles = [Roles.Officer])]
    [UseMutationConvention(PayloadFieldName = "tie")]
    [Error<SubjectNotFoundException>]
    [Error<ReasonMissingException>]
    public static Task<ExpertTie> RemoveExpertTieAsync(
        [ID<Expert>] int expertId,
        [ID<Applicant>] int applicantId,
        TieKind kind,
        string reason,
        ScoringContext db,
        ExpertService service,
        Caller caller,
        CancellationToken ct) =>
        service.UntieAsync(db, expertId, applicantId, kind, reason, caller, ct);
}
