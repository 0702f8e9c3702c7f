using ScoringPlatform.Api.Privacy.Erasure;
using ScoringPlatform.Api.Privacy.Numbers;
using ScoringPlatform.Api.Privacy.Retention;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Privacy;

[QueryType]
public static partial class PrivacyQueries
{
    [GraphQLDescription("How long each kind of record is kept, how many the next run erases, and when more are over. Changes nothing.")]
    [Authorize(Roles = [Roles.PrivacyOfficer, Roles.Auditor, Roles.Admin])]
    public static Task<IReadOnlyList<PlannedErasure>> GetRetentionPlanAsync(ScoringContext db, RetentionService retention, CancellationToken ct) =>
        retention.PlanAsync(db, ct);

    [GraphQLDescription("The applicant of an identity number of 18 characters.")]
    [Authorize(Roles = [Roles.PrivacyOfficer])]
    public static Task<Applicant?> GetApplicantByIdNumberAsync(
        string idNumber, ScoringContext db, PersonSearch search, Caller caller, CancellationToken ct) =>
        search.FindApplicantAsync(db, idNumber, caller, ct);

    [GraphQLDescription("The expert of an identity number of 18 characters.")]
    [Authorize(Roles = [Roles.PrivacyOfficer])]
    public static Task<Expert?> GetExpertByIdNumberAsync(
        string idNumber, ScoringContext db, PersonSearch search, Caller caller, CancellationToken ct) =>
        search.FindExpertAsync(db, idNumber, caller, ct);

    [GraphQLDescription("What erasing an applicant would do now, and what would stay, why and until when. Changes nothing.")]
    [Authorize(Roles = [Roles.PrivacyOfficer])]
    public static Task<ErasurePlan> GetApplicantErasurePlanAsync(
        [ID<Applicant>] int applicantId, ScoringContext db, ErasureService service, Caller caller, CancellationToken ct) =>
        service.PlanApplicantAsync(db, applicantId, caller, ct);

    [GraphQLDescription("What erasing an expert would do now, as applicantErasurePlan says.")]
    [Authorize(Roles = [Roles.PrivacyOfficer])]
    public static Task<ErasurePlan> GetExpertErasurePlanAsync(
        [ID<Expert>] int expertId, ScoringContext db, ErasureService service, Caller caller, CancellationToken ct) =>
        service.PlanExpertAsync(db, expertId, caller, ct);

    [GraphQLDescription("How many more identity numbers the caller may have shown in clear within this hour.")]
    [Authorize(Roles = [Roles.PrivacyOfficer])]
    public static Task<int> GetRevealsLeftAsync(ScoringContext db, RevealService service, Caller caller, CancellationToken ct) =>
        service.LeftAsync(db, caller, ct);
}
