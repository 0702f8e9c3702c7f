using ScoringPlatform.Scoring.Statistics;

namespace ScoringPlatform.Api.Statistics;

[ObjectType<StageFigures>]
public static partial class StageFiguresType
{
    static partial void Configure(IObjectTypeDescriptor<StageFigures> descriptor)
    {
        descriptor.Name("StageCounts");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(counts => counts.Submitted);
        descriptor.Field(counts => counts.EmployerConfirmed);
        descriptor.Field(counts => counts.Accepted);
        descriptor.Field(counts => counts.Eligible);
        descriptor.Field(counts => counts.Scored);
        descriptor.Field(counts => counts.Voted);
        descriptor.Field(counts => counts.VotedThrough);
        descriptor.Field(counts => counts.InsideCap);
        descriptor.Field(counts => counts.OnNotice);
        descriptor.Field(counts => counts.Objected);
        descriptor.Field(counts => counts.Confirmed);
    }
}
