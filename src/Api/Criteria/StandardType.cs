using ScoringPlatform.Db.Entities.Standards;

namespace ScoringPlatform.Api.Criteria;

[ObjectType<Standard>]
public static partial class StandardType
{
    static partial void Configure(IObjectTypeDescriptor<Standard> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(standard => standard.Id);
        descriptor.Field(standard => standard.Code);
        descriptor.Field(standard => standard.Version);
        descriptor.Field(standard => standard.TitleZh);
        descriptor.Field(standard => standard.TitleEn);
        descriptor.Field(standard => standard.Source);
        descriptor.Field(standard => standard.ContentHash);
        descriptor.Field(standard => standard.LoadedAt);
    }
}
