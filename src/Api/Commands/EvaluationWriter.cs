using System.Globalization;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Commands;

/// <summary>Writes what the standard finds, one line a criterion: result, clause, and the sentence that explains it.</summary>
internal sealed class EvaluationWriter(CompiledStandard standard, DateOnly cutoff, CultureInfo language, TextWriter output)
{
    /// <returns>Whether the dossier could be read.</returns>
    public async Task<bool> WriteAsync(DossierReading reading)
    {
        if (reading.Dossier is null)
        {
            foreach (var error in reading.Errors)
            {
                await output.WriteLineAsync($"{reading.Reference ?? "-"}  {error.Field}: {Text(error.Message)}");
            }

            return false;
        }

        var report = EligibilityEvaluator.Evaluate(standard, reading.Dossier, cutoff, cutoff);
        await output.WriteLineAsync($"{reading.Reference ?? "-"}  {Code(report.Result)}  {reading.Dossier.TargetLevel}  {report.Route}");
        foreach (var finding in report.Findings)
        {
            await output.WriteLineAsync($"  {Code(finding.Result),-8} {finding.Clause}  {Text(finding.Explanation)}");
        }

        foreach (var set in report.Missing)
        {
            await output.WriteLineAsync($"  + {string.Join(" ", set.Select(Text))}");
        }

        return true;
    }

    private static string Code<T>(T value)
        where T : struct, Enum => value.ToString().ToUpperInvariant();

    private string Text(Explanation explanation) => ExplanationText.Render(explanation, language, standard.Standard);
}
