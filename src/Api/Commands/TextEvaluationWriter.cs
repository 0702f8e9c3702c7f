using System.Globalization;
using ScoringPlatform.Api.Import.Reading;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Api.Commands;

/// <summary>
/// For people: a line for the dossier; one a criterion with result, clause, code, label and sentence (<c>*</c> marks what is required);
/// <c>-</c> before what was ignored, <c>+</c> before each set of facts that would change the result, <c>!</c> before errors.
/// </summary>
internal sealed class TextEvaluationWriter(TextWriter output, CultureInfo language) : IEvaluationWriter
{
    public async Task WriteAsync(Standard standard, DossierReading reading, EligibilityReport report)
    {
        string Text(Explanation explanation) => ExplanationText.Render(explanation, language, standard);
        await output.WriteLineAsync(
            $"{Name(reading.Reference)}  {Codes.Of(report.Result)}  {Codes.Of(reading.Dossier!.TargetLevel)}  {Codes.Of(reading.Dossier.Track)}"
            + $"  {report.Standard} {report.StandardVersion}  {report.Cutoff:yyyy-MM-dd}");
        foreach (var finding in report.Findings)
        {
            var mark = finding.Required ? '*' : ' ';
            await output.WriteLineAsync(
                $"  {mark} {Codes.Of(finding.Result),-7}  {finding.Clause}  {finding.Criterion}"
                + $"  {ExplanationText.LabelOf(finding.Criterion, language, standard)}: {Text(finding.Explanation)}");
        }

        foreach (var ignored in report.Ignored)
        {
            await output.WriteLineAsync($"  - {ignored.Record}  {Text(ignored.Reason)}");
        }

        foreach (var set in report.Missing)
        {
            await output.WriteLineAsync($"  + {string.Join("  ", set.Select(Text))}");
        }
    }

    public async Task RefuseAsync(Standard standard, string? reference, IReadOnlyList<DossierError> errors)
    {
        await output.WriteLineAsync($"{Name(reference)}  ERROR");
        foreach (var error in errors)
        {
            await output.WriteLineAsync($"  ! {error.Field}  {error.Rule}  {ExplanationText.Render(error.Message, language, standard)}");
        }
    }

    public Task RefuseAsync(ImportProblem problem) => output.WriteLineAsync($"! {problem.Render(language)}");

    private static string Name(string? reference) => reference ?? "?";
}
