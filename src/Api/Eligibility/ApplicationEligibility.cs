using ScoringPlatform.Api.Applications;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Eligibility;

namespace ScoringPlatform.Api.Eligibility;

[ObjectType<Application>]
public static partial class ApplicationEligibility
{
    [GraphQLDescription("What the standard's rules say of the dossier; null before the first evaluation.")]
    public static async Task<EligibilityEvaluation?> GetEligibilityAsync(
        [Parent] Application application, DossierReadDataLoader reads, EvaluationByApplicationDataLoader evaluations, CancellationToken ct)
    {
        await reads.RecordAsync(application, ct);
        return await evaluations.LoadAsync(application.Id, ct);
    }
}
