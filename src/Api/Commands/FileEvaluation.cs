using ScoringPlatform.Api.Import.Reading;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Commands;

/// <summary>Evaluates the dossiers of a file one by one: one that is refused does not keep the others from it.</summary>
internal sealed class FileEvaluation(CompiledStandard standard, DateOnly cutoff, IEvaluationWriter writer)
{
    public CompiledStandard Standard => standard;

    /// <returns>Whether none was refused.</returns>
    public async Task<bool> EvaluateAsync(IEnumerable<DossierReading> readings)
    {
        var allGood = true;
        foreach (var reading in readings)
        {
            var errors = reading.Dossier is { } dossier ? DossierValidator.Validate(standard.Standard, dossier, cutoff) : reading.Errors;
            if (errors.Count > 0)
            {
                allGood = false;
                await writer.RefuseAsync(standard.Standard, reading.Reference, errors);
            }
            else
            {
                await writer.WriteAsync(standard.Standard, reading, EligibilityEvaluator.Evaluate(standard, reading.Dossier!, cutoff, cutoff));
            }
        }

        return allGood;
    }

    public async Task RefuseAsync(IReadOnlyList<ImportProblem> problems)
    {
        foreach (var problem in problems)
        {
            await writer.RefuseAsync(problem);
        }
    }
}
