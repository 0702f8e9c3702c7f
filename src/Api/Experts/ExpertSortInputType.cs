using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Experts;

public sealed class ExpertSortInputType : SortInputType<Expert>
{
    protected override void Configure(ISortInputTypeDescriptor<Expert> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(expert => expert.Code);
        descriptor.Field(expert => expert.Name);
        descriptor.Field(expert => expert.TitleLevel);
        descriptor.Field(expert => expert.TermUntil);
    }
}
