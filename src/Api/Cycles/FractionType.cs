using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Cycles;

[ObjectType<Fraction>]
public static partial class FractionType
{
    static partial void Configure(IObjectTypeDescriptor<Fraction> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(fraction => fraction.Numerator);
        descriptor.Field(fraction => fraction.Denominator);
    }
}
