using System.Text.Json;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Eligibility;

[ObjectType<FindingInStandard>]
public static partial class CriterionFindingType
{
    static partial void Configure(IObjectTypeDescriptor<FindingInStandard> descriptor)
    {
        descriptor.Name("CriterionFinding");
        descriptor.BindFieldsExplicitly();
    }

    public static string GetCriterionCode([Parent] FindingInStandard finding) => finding.Finding.CriterionCode;

    [GraphQLDescription("The clause as an officer looks it up in the published standard.")]
    public static string GetClause([Parent] FindingInStandard finding) => finding.Finding.Clause;

    [GraphQLDescription("The criterion in a few words: in Chinese, or in English where Accept-Language asks for it first.")]
    public static string GetLabel([Parent] FindingInStandard finding, RequestLanguage language) =>
        ExplanationText.LabelOf(finding.Finding.CriterionCode, language.Culture, finding.Standard) ?? finding.Finding.CriterionCode;

    public static CriterionResult GetResult([Parent] FindingInStandard finding) => finding.Finding.Result;

    [GraphQLDescription("Whether the application needs this criterion; the others may count in a k of n.")]
    public static bool GetRequired([Parent] FindingInStandard finding) => finding.Finding.Required;

    public static long? GetNeeded([Parent] FindingInStandard finding) => finding.Finding.Needed;

    public static long? GetFound([Parent] FindingInStandard finding) => finding.Finding.Found;

    [GraphQLDescription("The codes of the achievements that served the criterion.")]
    public static IReadOnlyList<string> GetRecords([Parent] FindingInStandard finding) =>
        JsonSerializer.Deserialize<IReadOnlyList<string>>(finding.Finding.RecordsJson, ReportJson.Options)!;

    public static Sentence GetExplanation([Parent] FindingInStandard finding) => new(
        new Explanation(
            finding.Finding.ExplanationCode,
            JsonSerializer.Deserialize<IReadOnlyList<string>>(finding.Finding.ExplanationArgumentsJson, ReportJson.Options)!),
        finding.Standard);
}
