using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Applications;

[ObjectType<HeldTitleRecord>]
public static partial class HeldTitleType
{
    static partial void Configure(IObjectTypeDescriptor<HeldTitleRecord> descriptor)
    {
        descriptor.Name("HeldTitle");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(title => title.Level);
        descriptor.Field(title => title.ObtainedOn);
        descriptor.Field(title => title.EndedOn);
    }
}
