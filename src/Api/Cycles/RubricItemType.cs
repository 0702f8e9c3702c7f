using ScoringPlatform.Db.Entities.Cycles;

namespace ScoringPlatform.Api.Cycles;

[ObjectType<RubricItem>]
public static partial class RubricItemType
{
    static partial void Configure(IObjectTypeDescriptor<RubricItem> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(item => item.Level);
        descriptor.Field(item => item.Code);
        descriptor.Field(item => item.LabelZh);
        descriptor.Field(item => item.LabelEn);
        descriptor.Field(item => item.Weight);
        descriptor.Field(item => item.Guidance);
        descriptor.Field(item => item.Sequence);
    }

    [GraphQLDescription("The greatest score on this item, in points.")]
    public static decimal GetMaxScore([Parent] RubricItem item) => item.MaxScore.ToDecimal();
}
