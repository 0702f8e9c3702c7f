using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Eligibility;

[QueryType]
public static partial class EligibilityQueries
{
    [GraphQLDescription("What the standard of a year's cycle would say of a dossier. Nothing is stored.")]
    [Authorize]
    public static async Task<EligibilityReport?> GetEvaluateDossierAsync(
        int year, Dossier dossier, ScoringContext db, StandardCatalog standards, CancellationToken ct)
    {
        var cycle = await db.ReviewCycles.AsNoTracking().Include(found => found.Standard).SingleOrDefaultAsync(found => found.Year == year, ct);
        if (cycle is null)
        {
            return null;
        }

        var compiled = standards.Of(cycle.Standard).Compiled;
        var errors = DossierValidator.Validate(compiled.Standard, dossier, cycle.CutoffDate);
        return errors.Count == 0
            ? EligibilityEvaluator.Evaluate(compiled, dossier, cycle.CutoffDate, cycle.SubmissionDeadline)
            : throw new DossierInvalidException(errors);
    }
}
