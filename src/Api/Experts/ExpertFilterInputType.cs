using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Experts;

public sealed class ExpertFilterInputType : FilterInputType<Expert>
{
    protected override void Configure(IFilterInputTypeDescriptor<Expert> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(expert => expert.Code);
        descriptor.Field(expert => expert.Name);
        descriptor.Field(expert => expert.TitleLevel);
        descriptor.Field(expert => expert.NationalTalent);
        descriptor.Field(expert => expert.Available);
        descriptor.Field(expert => expert.TermUntil);
    }
}
