using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScoringPlatform.Api.Import.Reading;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;
using ReportJson = ScoringPlatform.Scoring.Eligibility.ReportJson;

namespace ScoringPlatform.Api.Commands;

/// <summary>For programs: one line of JSON a dossier, with <c>errors</c> in place of findings where it was refused.</summary>
internal sealed class JsonEvaluationWriter(TextWriter output, CultureInfo language) : IEvaluationWriter
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Task WriteAsync(Standard standard, DossierReading reading, EligibilityReport report) =>
        output.WriteLineAsync(Encoding.UTF8.GetString(ReportJson.Write(report, language, standard, reading.Reference).Span));

    public Task RefuseAsync(Standard standard, string? reference, IReadOnlyList<DossierError> errors) => LineAsync(new
    {
        reference,
        errors = errors.Select(error => new
        {
            field = error.Field,
            rule = error.Rule,
            text = ExplanationText.Render(error.Message, language, standard),
        }),
    });

    public Task RefuseAsync(ImportProblem problem) => LineAsync(new
    {
        errors = new[] { new { field = $"{problem.Sheet}!{problem.Cell}", rule = Codes.Of(problem.Kind), text = problem.Render(language) } },
    });

    private Task LineAsync<T>(T line) => output.WriteLineAsync(JsonSerializer.Serialize(line, Plain));
}
