using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Jobs;

public sealed class JobFilterInputType : FilterInputType<JobRecord>
{
    protected override void Configure(IFilterInputTypeDescriptor<JobRecord> descriptor)
    {
        descriptor.Name("JobFilterInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(job => job.Kind);
        descriptor.Field(job => job.Year);
        descriptor.Field(job => job.State);
    }
}
