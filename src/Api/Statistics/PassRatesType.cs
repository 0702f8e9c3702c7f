using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Api.Statistics;

[ObjectType<PassRates>]
public static partial class PassRatesType
{
    static partial void Configure(IObjectTypeDescriptor<PassRates> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(rates => rates.Counts);
        descriptor.Field(rates => rates.OfSubmitted);
        descriptor.Field(rates => rates.OfAccepted);
        descriptor.Field(rates => rates.OfEligible);
        descriptor.Field(rates => rates.OfVoted);
    }
}
