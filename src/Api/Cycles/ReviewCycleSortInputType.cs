using ScoringPlatform.Db.Entities.Cycles;

namespace ScoringPlatform.Api.Cycles;

public sealed class ReviewCycleSortInputType : SortInputType<ReviewCycle>
{
    protected override void Configure(ISortInputTypeDescriptor<ReviewCycle> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(cycle => cycle.Year);
    }
}
