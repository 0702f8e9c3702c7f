using System.Text.Json;
using ScoringPlatform.Db.Entities.Eligibility;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Eligibility;

[ObjectType<CriterionFindingRecord>]
public static partial class CriterionFindingType
{
    static partial void Configure(IObjectTypeDescriptor<CriterionFindingRecord> descriptor)
    {
        descriptor.Name("CriterionFinding");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(finding => finding.CriterionCode);
        descriptor.Field(finding => finding.Clause);
        descriptor.Field(finding => finding.Result);
        descriptor.Field(finding => finding.Required);
        descriptor.Field(finding => finding.Needed);
        descriptor.Field(finding => finding.Found);
    }

    [GraphQLDescription("The codes of the achievements that served the criterion.")]
    public static IReadOnlyList<string> GetRecords([Parent] CriterionFindingRecord finding) =>
        JsonSerializer.Deserialize<IReadOnlyList<string>>(finding.RecordsJson, ReportJson.Options)!;

    public static Explanation GetExplanation([Parent] CriterionFindingRecord finding) => new(
        finding.ExplanationCode,
        JsonSerializer.Deserialize<IReadOnlyList<string>>(finding.ExplanationArgumentsJson, ReportJson.Options)!);
}
