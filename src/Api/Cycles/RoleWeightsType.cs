using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Cycles;

[ObjectType<RoleWeights>]
public static partial class RoleWeightsType
{
    static partial void Configure(IObjectTypeDescriptor<RoleWeights> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(weights => weights.Chair);
        descriptor.Field(weights => weights.ViceChair);
        descriptor.Field(weights => weights.Member);
    }
}
