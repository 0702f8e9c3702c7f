using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Applications;

[ObjectType<DegreeRecord>]
public static partial class DegreeType
{
    static partial void Configure(IObjectTypeDescriptor<DegreeRecord> descriptor)
    {
        descriptor.Name("Degree");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(degree => degree.Rung);
        descriptor.Field(degree => degree.AwardedOn);
        descriptor.Field(degree => degree.Subject);
        descriptor.Field(degree => degree.CloseToSpecialty);
        descriptor.Field(degree => degree.Recognised);
        descriptor.Field(degree => degree.TreatedAs);
    }
}
