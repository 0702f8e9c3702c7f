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
    public static async Task<IReadOnlyList<FindingInStandard>> GetFindingsAsync(
        [Parent] EligibilityEvaluation evaluation,
        FindingsByEvaluationDataLoader findings,
        StandardByIdDataLoader standards,
        StandardCatalog catalog,
        CancellationToken ct)
    {
        var standard = await StandardOfAsync(evaluation, standards, catalog, ct);
        IReadOnlyList<CriterionFindingRecord> stored = evaluation.Id == 0 ? evaluation.Findings : await findings.LoadAsync(evaluation.Id, ct) ?? [];
        return [.. stored.Select(finding => new FindingInStandard(finding, standard))];
    }

    [GraphQLDescription("Achievements that did not count, and why.")]
    public static async Task<IReadOnlyList<IgnoredAchievement>> GetIgnoredAsync(
        [Parent] EligibilityEvaluation evaluation, StandardByIdDataLoader standards, StandardCatalog catalog, CancellationToken ct)
    {
        var ignored = JsonSerializer.Deserialize<IReadOnlyList<IgnoredRecord>>(evaluation.IgnoredJson, ReportJson.Options)!;
        var standard = await StandardOfAsync(evaluation, standards, catalog, ct);
        return [.. ignored.Select(record => new IgnoredAchievement(record.Record, new Sentence(record.Reason, standard)))];
    }

    [GraphQLDescription("The smallest sets of further facts that would change the result: any one set is enough.")]
    public static async Task<IReadOnlyList<IReadOnlyList<Sentence>>> GetMissingAsync(
        [Parent] EligibilityEvaluation evaluation, StandardByIdDataLoader standards, StandardCatalog catalog, CancellationToken ct)
    {
        var missing = JsonSerializer.Deserialize<IReadOnlyList<IReadOnlyList<Explanation>>>(evaluation.MissingJson, ReportJson.Options)!;
        var standard = await StandardOfAsync(evaluation, standards, catalog, ct);
        return [.. missing.Select(set => (IReadOnlyList<Sentence>)[.. set.Select(one => new Sentence(one, standard))])];
    }

    private static async Task<Scoring.Standards.Standard> StandardOfAsync(
        EligibilityEvaluation evaluation, StandardByIdDataLoader standards, StandardCatalog catalog, CancellationToken ct)
    {
        var stored = await standards.LoadAsync(evaluation.StandardId, ct) ?? throw new SubjectNotFoundException("standard");
        return catalog.Of(stored).Compiled.Standard;
    }
}
