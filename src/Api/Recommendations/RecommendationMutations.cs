using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Recommendations;

namespace ScoringPlatform.Api.Recommendations;

[MutationType]
public static partial class RecommendationMutations
{
    [GraphQLDescription("A senior expert signs for an exceptional application, with the rank held today.")]
    [Authorize(Roles = [Roles.Expert])]
    [Error<SubjectNotFoundException>]
    [Error<NotExceptionalException>]
    [Error<AlreadyRecommendedException>]
    [Error<RecommendationRefusedException>]
    public static Task<Recommendation> RecommendAsync(
        [ID<Application>] int applicationId,
        string? statement,
        ScoringContext db,
        RecommendationService service,
        Caller caller,
        CancellationToken ct) =>
        service.SignAsync(db, applicationId, statement, caller, ct);

    [GraphQLDescription("Takes the caller's recommendation back; it stays on record with the reason.")]
    [Authorize(Roles = [Roles.Expert])]
    [Error<SubjectNotFoundException>]
    [Error<ReasonMissingException>]
    [Error<RecommendationRefusedException>]
    public static Task<Recommendation> WithdrawRecommendationAsync(
        [ID<Application>] int applicationId,
        string reason,
        ScoringContext db,
        RecommendationService service,
        Caller caller,
        CancellationToken ct) =>
        service.WithdrawAsync(db, applicationId, reason, caller, ct);

    [GraphQLDescription("Records the competent authority's consent to an exceptional application.")]
    [Authorize(Roles = [Roles.Authority])]
    [Error<SubjectNotFoundException>]
    [Error<NotExceptionalException>]
    [Error<ConsentExistsException>]
    [Error<ReasonMissingException>]
    public static Task<AuthorityConsent> GiveConsentAsync(
        [ID<Application>] int applicationId,
        string documentNumber,
        DateOnly givenOn,
        ScoringContext db,
        RecommendationService service,
        Caller caller,
        CancellationToken ct) =>
        service.ConsentAsync(db, applicationId, documentNumber, givenOn, caller, ct);
}
