using ScoringPlatform.Db.Entities.Standards;

namespace ScoringPlatform.Api.Criteria;

public sealed class CriterionSortInputType : SortInputType<Criterion>
{
    protected override void Configure(ISortInputTypeDescriptor<Criterion> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(criterion => criterion.Sequence);
        descriptor.Field(criterion => criterion.Code);
    }
}
