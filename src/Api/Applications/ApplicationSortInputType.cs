using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Api.Applications;

public sealed class ApplicationSortInputType : SortInputType<Application>
{
    protected override void Configure(ISortInputTypeDescriptor<Application> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(application => application.Number);
        descriptor.Field(application => application.TargetLevel);
        descriptor.Field(application => application.Specialty);
        descriptor.Field(application => application.State);
        descriptor.Field(application => application.SubmittedAt);
        descriptor.Field(application => application.Score);
        descriptor.Field(application => application.RankInGroup);
    }
}
