using ScoringPlatform.Db.Entities.Cycles;

namespace ScoringPlatform.Api.Cycles;

public sealed class ReviewCycleFilterInputType : FilterInputType<ReviewCycle>
{
    protected override void Configure(IFilterInputTypeDescriptor<ReviewCycle> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(cycle => cycle.Year);
        descriptor.Field(cycle => cycle.State);
    }
}
