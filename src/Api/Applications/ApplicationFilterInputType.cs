using ScoringPlatform.Api.Applicants;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Applications;

public sealed class ApplicationFilterInputType : FilterInputType<Application>
{
    protected override void Configure(IFilterInputTypeDescriptor<Application> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(application => application.Number);
        descriptor.Field(application => application.TargetLevel);
        descriptor.Field(application => application.Specialty);
        descriptor.Field(application => application.Track);
        descriptor.Field(application => application.State);
        descriptor.Field(application => application.Employment);
        descriptor.Field(application => application.SubmittedAt);
        descriptor.Field(application => application.Score);
        descriptor.Field(application => application.RankInGroup);
        descriptor.Field(application => application.Cycle).Type<ReviewCycleFilterInputType>();
        descriptor.Field(application => application.Applicant).Type<ApplicantFilterInputType>();
    }
}
