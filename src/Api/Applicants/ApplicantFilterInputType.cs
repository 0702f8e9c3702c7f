using ScoringPlatform.Api.Employers;
using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Applicants;

public sealed class ApplicantFilterInputType : FilterInputType<Applicant>
{
    protected override void Configure(IFilterInputTypeDescriptor<Applicant> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(applicant => applicant.Name);
        descriptor.Field(applicant => applicant.Gender);
        descriptor.Field(applicant => applicant.BirthDate);
        descriptor.Field(applicant => applicant.City);
        descriptor.Field(applicant => applicant.Employer).Type<EmployerFilterInputType>();
    }
}
