using ScoringPlatform.Api.Applications;
using ScoringPlatform.Api.Experts;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Entities.Recommendations;

namespace ScoringPlatform.Api.Recommendations;

[ObjectType<Recommendation>]
public static partial class RecommendationType
{
    static partial void Configure(IObjectTypeDescriptor<Recommendation> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(recommendation => recommendation.TitleHeld);
        descriptor.Field(recommendation => recommendation.NationalTalent);
        descriptor.Field(recommendation => recommendation.SignedOn);
        descriptor.Field(recommendation => recommendation.WithdrawnOn);
        descriptor.Field(recommendation => recommendation.WithdrawReason);
        descriptor.Field(recommendation => recommendation.Statement);
    }

    [ID<Application>]
    [GraphQLDescription("The application recommended.")]
    public static int GetApplicationId([Parent] Recommendation recommendation) => recommendation.ApplicationId;

    [GraphQLDescription("The dossier recommended; null for who may not open it.")]
    public static Task<Application?> GetApplicationAsync(
        [Parent] Recommendation recommendation, ApplicationByIdDataLoader applications, CancellationToken ct) =>
        applications.LoadAsync(recommendation.ApplicationId, ct);

    [GraphQLDescription("The number of the application recommended.")]
    public static async Task<string> GetApplicationNumberAsync(
        [Parent] Recommendation recommendation, ApplicationNumberDataLoader numbers, CancellationToken ct) =>
        await numbers.LoadRequiredAsync(recommendation.ApplicationId, ct);

    [GraphQLDescription("Recommendations are signed by name.")]
    public static Task<Expert?> GetExpertAsync(
        [Parent] Recommendation recommendation, ExpertByIdDataLoader experts, CancellationToken ct) =>
        experts.LoadAsync(recommendation.ExpertId, ct);
}
