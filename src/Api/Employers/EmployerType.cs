using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Employers;

[ObjectType<Employer>]
public static partial class EmployerType
{
    static partial void Configure(IObjectTypeDescriptor<Employer> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(employer => employer.Id).ID(nameof(Employer));
        descriptor.Field(employer => employer.Code);
        descriptor.Field(employer => employer.Name);
        descriptor.Field(employer => employer.Kind);
        descriptor.Field(employer => employer.City);
    }
}
