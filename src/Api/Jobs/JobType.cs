using ScoringPlatform.Api.Files;
using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Jobs;

[ObjectType<JobRecord>]
public static partial class JobType
{
    static partial void Configure(IObjectTypeDescriptor<JobRecord> descriptor)
    {
        descriptor.Name("Job");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(job => job.Id);
        descriptor.Field(job => job.Kind);
        descriptor.Field(job => job.Year);
        descriptor.Field(job => job.State);
        descriptor.Field(job => job.Progress);
        descriptor.Field(job => job.Attempts);
        descriptor.Field(job => job.RequestedBy);
        descriptor.Field(job => job.QueuedAt);
        descriptor.Field(job => job.StartedAt);
        descriptor.Field(job => job.FinishedAt);
        descriptor.Field(job => job.Error);
    }

    [GraphQLDescription("An estimate from the progress so far; null unless the job runs and has made some.")]
    public static int? GetRemainingSeconds([Parent] JobRecord job, TimeProvider time) => JobEstimate.RemainingSeconds(job, time.UtcNow());

    public static async Task<FileSummary?> GetFileAsync([Parent] JobRecord job, FileSummaryByIdDataLoader files, CancellationToken ct) =>
        job.FileId is { } id ? await files.LoadAsync(id, ct) : null;

    public static async Task<IReadOnlyList<JobLogEntry>> GetLogAsync(
        [Parent] JobRecord job, LogByJobDataLoader log, CancellationToken ct) =>
        await log.LoadAsync(job.Id, ct) ?? [];
}
