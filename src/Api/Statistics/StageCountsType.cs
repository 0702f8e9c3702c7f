using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Api.Statistics;

[ObjectType<StageCounts>]
public static partial class StageCountsType
{
    static partial void Configure(IObjectTypeDescriptor<StageCounts> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(counts => counts.Submitted);
        descriptor.Field(counts => counts.Accepted);
        descriptor.Field(counts => counts.Eligible);
        descriptor.Field(counts => counts.Scored);
        descriptor.Field(counts => counts.Voted);
        descriptor.Field(counts => counts.VotedThrough);
        descriptor.Field(counts => counts.Confirmed);
    }
}
