using ScoringPlatform.Api.Privacy.Erasure;
using ScoringPlatform.Api.Privacy.Exports;
using ScoringPlatform.Api.Privacy.Numbers;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Privacy;

[MutationType]
public static partial class PrivacyMutations
{
    [GraphQLDescription(
        "Shows an applicant's identity number in clear. Each release is written to the audit log with its reason, and only so "
        + "many are made to one account within an hour.")]
    [Authorize(Roles = [Roles.PrivacyOfficer])]
    [Error<SubjectNotFoundException>]
    [Error<ReasonMissingException>]
    [Error<RevealLimitException>]
    [Error<IdNumberUnreadableException>]
    public static Task<RevealedIdNumber> RevealIdNumberAsync(
        [ID<Applicant>] int applicantId, string reason, ScoringContext db, RevealService service, Caller caller, CancellationToken ct) =>
        service.RevealAsync(db, applicantId, reason, caller, ct);

    [GraphQLDescription("A copy of what is held about the caller, as JSON and as a page. It is written to the audit log.")]
    [Authorize(Roles = [Roles.Applicant, Roles.Expert])]
    [Error<SubjectNotFoundException>]
    public static Task<PersonalDataExport> ExportMyDataAsync(ScoringContext db, ExportService service, Caller caller, CancellationToken ct) =>
        service.ExportOwnAsync(db, caller, ct);

    [GraphQLDescription("A copy of what is held about an applicant, an expert, or one person who is both, with the reason that the audit log keeps.")]
    [Authorize(Roles = [Roles.PrivacyOfficer])]
    [Error<SubjectNotFoundException>]
    [Error<ReasonMissingException>]
    public static Task<PersonalDataExport> ExportPersonalDataAsync(
        [ID<Applicant>] int? applicantId,
        [ID<Expert>] int? expertId,
        string reason,
        ScoringContext db,
        ExportService service,
        Caller caller,
        CancellationToken ct) =>
        service.ExportAsync(db, applicantId, expertId, reason, caller, ct);

    [GraphQLDescription(
        "Erases what is held of an applicant, as far as no duty to keep records stands against it. The answer says what went, "
        + "what stays, why and until when.")]
    [Authorize(Roles = [Roles.PrivacyOfficer])]
    [UseMutationConvention(PayloadFieldName = "result")]
    [Error<SubjectNotFoundException>]
    [Error<ReasonMissingException>]
    public static Task<ErasureResult> EraseApplicantAsync(
        [ID<Applicant>] int applicantId, string reason, ScoringContext db, ErasureService service, Caller caller, CancellationToken ct) =>
        service.EraseApplicantAsync(db, applicantId, reason, caller, ct);

    [GraphQLDescription("Erases what is held of an expert, as eraseApplicant does.")]
    [Authorize(Roles = [Roles.PrivacyOfficer])]
    [UseMutationConvention(PayloadFieldName = "result")]
    [Error<SubjectNotFoundException>]
    [Error<ReasonMissingException>]
    public static Task<ErasureResult> EraseExpertAsync(
        [ID<Expert>] int expertId, string reason, ScoringContext db, ErasureService service, Caller caller, CancellationToken ct) =>
        service.EraseExpertAsync(db, expertId, reason, caller, ct);
}
