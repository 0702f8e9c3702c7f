using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Eligibility;

[ObjectType<CriterionFinding>]
public static partial class EvaluatedCriterionType
{
    static partial void Configure(IObjectTypeDescriptor<CriterionFinding> descriptor)
    {
        descriptor.Name("EvaluatedCriterion");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(finding => finding.Criterion);
        descriptor.Field(finding => finding.Clause);
        descriptor.Field(finding => finding.Result);
        descriptor.Field(finding => finding.Required);
        descriptor.Field(finding => finding.Needed);
        descriptor.Field(finding => finding.Found);
        descriptor.Field(finding => finding.Records);
        descriptor.Field(finding => finding.Explanation);
    }
}
