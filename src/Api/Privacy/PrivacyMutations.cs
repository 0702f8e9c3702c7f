using ScoringPlatform.Api.Accounts;
using ScoringPlatform.Api.Privacy.Erasure;
using ScoringPlatform.Api.Privacy.Exports;
using ScoringPlatform.Api.Privacy.Numbers;
using ScoringPlatform.Api.Privacy.Retention;
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

    [GraphQLDescription(
        "A copy of what is held about the caller, whatever the caller's roles, as JSON and as a page. It is written to the audit log.")]
    [Authorize]
    [Error<SubjectNotFoundException>]
    public static Task<PersonalDataExport> ExportMyDataAsync(ScoringContext db, ExportService service, Caller caller, CancellationToken ct) =>
        service.ExportOwnAsync(db, caller, ct);

    [GraphQLDescription("A copy of what is held about a person by the records named: as an applicant, as an expert, and by an account, with the reason that the audit log keeps.")]
    [Authorize(Roles = [Roles.PrivacyOfficer])]
    [Error<SubjectNotFoundException>]
    [Error<ReasonMissingException>]
    public static Task<PersonalDataExport> ExportPersonalDataAsync(
        [ID<Applicant>] int? applicantId,
        [ID<Expert>] int? expertId,
        [ID<Account>] int? accountId,
        string reason,
        ScoringContext db,
        ExportService service,
        Caller caller,
        CancellationToken ct) =>
        service.ExportAsync(db, new(applicantId, expertId, accountId), reason, caller, ct);

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

    [GraphQLDescription(
        "Removes the account of somebody who left: an officer's, an employer's, an auditor's. What the login did stays on record; "
        + "a person who applied or is an expert is erased by eraseApplicant or eraseExpert besides.")]
    [Authorize(Roles = [Roles.PrivacyOfficer])]
    [UseMutationConvention(PayloadFieldName = "result")]
    [Error<SubjectNotFoundException>]
    [Error<OwnAccountException>]
    [Error<LastAdministratorException>]
    [Error<ReasonMissingException>]
    public static Task<ErasureResult> EraseAccountAsync(
        [ID<Account>] int accountId, string reason, ScoringContext db, ErasureService service, Caller caller, CancellationToken ct) =>
        service.EraseAccountAsync(db, accountId, reason, caller, ct);

    [GraphQLDescription("Erases at once what is over by retentionPlan, as the nightly run does, with the reason that the audit log keeps.")]
    [Authorize(Roles = [Roles.PrivacyOfficer])]
    [UseMutationConvention(PayloadFieldName = "erased")]
    [Error<ReasonMissingException>]
    public static Task<IReadOnlyList<ErasedKind>> RunRetentionAsync(
        string reason, ScoringContext db, RetentionService retention, Caller caller, CancellationToken ct) =>
        retention.RunNowAsync(db, reason, caller, ct);
}
