using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Recommendations;

namespace ScoringPlatform.Api.Recommendations;

[ObjectType<Application>]
public static partial class ApplicationRecommendations
{
    [GraphQLDescription("All recommendations, withdrawn ones too.")]
    public static async Task<IReadOnlyList<Recommendation>> GetRecommendationsAsync(
        [Parent] Application application, RecommendationsByApplicationDataLoader recommendations, CancellationToken ct) =>
        await recommendations.LoadAsync(application.Id, ct) ?? [];

    public static Task<AuthorityConsent?> GetConsentAsync(
        [Parent] Application application, ConsentByApplicationDataLoader consents, CancellationToken ct) =>
        consents.LoadAsync(application.Id, ct);
}
