using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Employers;

public sealed class EmployerSortInputType : SortInputType<Employer>
{
    protected override void Configure(ISortInputTypeDescriptor<Employer> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(employer => employer.Code);
        descriptor.Field(employer => employer.Name);
        descriptor.Field(employer => employer.City);
    }
}
