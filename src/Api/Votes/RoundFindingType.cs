using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

[ObjectType<RoundFinding>]
public static partial class RoundFindingType
{
    static partial void Configure(IObjectTypeDescriptor<RoundFinding> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(finding => finding.Check);
    }

    public static Sentence GetExplanation([Parent] RoundFinding finding) => new(finding.Explanation, null);
}
