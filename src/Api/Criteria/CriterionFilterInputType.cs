using ScoringPlatform.Db.Entities.Standards;

namespace ScoringPlatform.Api.Criteria;

public sealed class CriterionFilterInputType : FilterInputType<Criterion>
{
    protected override void Configure(IFilterInputTypeDescriptor<Criterion> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(criterion => criterion.Code);
        descriptor.Field(criterion => criterion.ParentCode);
        descriptor.Field(criterion => criterion.Clause);
        descriptor.Field(criterion => criterion.Level);
        descriptor.Field(criterion => criterion.Track);
        descriptor.Field(criterion => criterion.Block);
    }
}
