using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Experts;

[ObjectType<ExpertAbsence>]
public static partial class ExpertAbsenceType
{
    static partial void Configure(IObjectTypeDescriptor<ExpertAbsence> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(absence => absence.From);
        descriptor.Field(absence => absence.Until);
    }
}
