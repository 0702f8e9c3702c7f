using System.Text.Json;
using ScoringPlatform.Db.Entities.Eligibility;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Eligibility;

/// <summary>Reports as they are stored.</summary>
internal static class EvaluationRecords
{
    public static EligibilityEvaluation Of(int applicationId, int standardId, EligibilityReport report, DateTime at)
    {
        var evaluation = new EligibilityEvaluation
        {
            ApplicationId = applicationId,
            StandardId = standardId,
            Cutoff = report.Cutoff,
            InputHash = report.InputHash,
            Result = report.Result,
            Route = report.Route,
            Broken = report.Broken,
            Condition = report.Condition,
            EvaluatedAt = at,
            IgnoredJson = JsonSerializer.Serialize(report.Ignored, ReportJson.Options),
            MissingJson = JsonSerializer.Serialize(report.Missing, ReportJson.Options),
        };
        evaluation.Findings.AddRange(report.Findings.Select((finding, index) => new CriterionFindingRecord
        {
            CriterionCode = finding.Criterion,
            Clause = finding.Clause,
            Result = finding.Result,
            Required = finding.Required,
            Needed = finding.Needed,
            Found = finding.Found,
            RecordsJson = JsonSerializer.Serialize(finding.Records, ReportJson.Options),
            ExplanationCode = finding.Explanation.Code,
            ExplanationArgumentsJson = JsonSerializer.Serialize(finding.Explanation.Arguments, ReportJson.Options),
            Sequence = index + 1,
        }));
        return evaluation;
    }
}
