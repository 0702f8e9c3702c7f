using ScoringPlatform.Db.Entities.People;

namespace ScoringPlatform.Api.Applicants;

public sealed class ApplicantSortInputType : SortInputType<Applicant>
{
    protected override void Configure(ISortInputTypeDescriptor<Applicant> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(applicant => applicant.Name);
        descriptor.Field(applicant => applicant.BirthDate);
        descriptor.Field(applicant => applicant.City);
    }
}
