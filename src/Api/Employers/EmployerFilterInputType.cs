using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Employers;

public sealed class EmployerFilterInputType : FilterInputType<Employer>
{
    protected override void Configure(IFilterInputTypeDescriptor<Employer> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(employer => employer.Code);
        descriptor.Field(employer => employer.Name);
        descriptor.Field(employer => employer.Kind);
        descriptor.Field(employer => employer.City);
    }
}
