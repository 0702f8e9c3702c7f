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
}
