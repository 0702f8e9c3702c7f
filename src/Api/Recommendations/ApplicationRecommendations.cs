using ScoringPlatform.Api.Applications;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Recommendations;

namespace ScoringPlatform.Api.Recommendations;

[ObjectType<Application>]
public static partial class ApplicationRecommendations
{
    [GraphQLDescription("All recommendations, withdrawn ones too.")]
    public static async Task<IReadOnlyList<Recommendation>> GetRecommendationsAsync(
        [Parent] Application application, DossierReadDataLoader reads, RecommendationsByApplicationDataLoader recommendations, CancellationToken ct)
    {
        await reads.RecordAsync(application, ct);
        return await recommendations.LoadAsync(application.Id, ct) ?? [];
    }

    public static Task<AuthorityConsent?> GetConsentAsync(
        [Parent] Application application, ConsentByApplicationDataLoader consents, CancellationToken ct) =>
        consents.LoadAsync(application.Id, ct);

    [GraphQLDescription("What the standard's rule says of the recommendations and the consent, one by one; null where it asks for none.")]
    public static Task<RecommendationCount?> GetRecommendationCountAsync(
        [Parent] Application application, CountByApplicationDataLoader counts, CancellationToken ct) =>
        counts.LoadAsync(application.Id, ct);
}
