using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

[ObjectType<RoundVerification>]
public static partial class RoundVerificationType
{
    static partial void Configure(IObjectTypeDescriptor<RoundVerification> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(verification => verification.IsWhole);
        descriptor.Field(verification => verification.Checked);
        descriptor.Field(verification => verification.Findings);
    }
}
