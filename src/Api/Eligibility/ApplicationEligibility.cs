using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Eligibility;

namespace ScoringPlatform.Api.Eligibility;

[ObjectType<Application>]
public static partial class ApplicationEligibility
{
    [GraphQLDescription("What the standard's rules say of the dossier; null before the first evaluation.")]
    public static Task<EligibilityEvaluation?> GetEligibilityAsync(
        [Parent] Application application, EvaluationByApplicationDataLoader evaluations, CancellationToken ct) =>
        evaluations.LoadAsync(application.Id, ct);
}
