using System.Text.Json;
using ScoringPlatform.Api.Criteria;
using ScoringPlatform.Db.Entities.Eligibility;
using ScoringPlatform.Db.Entities.Standards;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Eligibility;

[ObjectType<EligibilityEvaluation>]
public static partial class EligibilityEvaluationType
{
    static partial void Configure(IObjectTypeDescriptor<EligibilityEvaluation> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(evaluation => evaluation.Result);
        descriptor.Field(evaluation => evaluation.Route);
        descriptor.Field(evaluation => evaluation.Broken);
        descriptor.Field(evaluation => evaluation.Condition);
        descriptor.Field(evaluation => evaluation.Cutoff);
        descriptor.Field(evaluation => evaluation.InputHash);
        descriptor.Field(evaluation => evaluation.EvaluatedAt);
    }

    public static Task<Standard?> GetStandardAsync(
        [Parent] EligibilityEvaluation evaluation, StandardByIdDataLoader standards, CancellationToken ct) =>
        standards.LoadAsync(evaluation.StandardId, ct);

    [GraphQLDescription("Every criterion that was looked at, in the order of the standard.")]
    public static async Task<IReadOnlyList<CriterionFindingRecord>> GetFindingsAsync(
        [Parent] EligibilityEvaluation evaluation, FindingsByEvaluationDataLoader findings, CancellationToken ct) =>
        evaluation.Id == 0 ? evaluation.Findings : await findings.LoadAsync(evaluation.Id, ct) ?? [];

    [GraphQLDescription("Achievements that did not count, and why.")]
    public static IReadOnlyList<IgnoredRecord> GetIgnored([Parent] EligibilityEvaluation evaluation) =>
        JsonSerializer.Deserialize<IReadOnlyList<IgnoredRecord>>(evaluation.IgnoredJson, ReportJson.Options)!;

    [GraphQLDescription("The smallest sets of further facts that would change the result: any one set is enough.")]
    public static IReadOnlyList<IReadOnlyList<Explanation>> GetMissing([Parent] EligibilityEvaluation evaluation) =>
        JsonSerializer.Deserialize<IReadOnlyList<IReadOnlyList<Explanation>>>(evaluation.MissingJson, ReportJson.Options)!;
}
