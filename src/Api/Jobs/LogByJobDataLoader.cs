using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Jobs;

/// <summary>The log of each job, oldest line first.</summary>
public sealed class LogByJobDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : ListDataLoader<JobLogEntry>(contexts, scheduler, options)
{
    protected override IQueryable<JobLogEntry> Query(ScoringContext db, IReadOnlyList<int> parents) =>
        db.JobLogEntries.Where(entry => parents.Contains(entry.JobId)).OrderBy(entry => entry.Id);

    protected override int ParentOf(JobLogEntry child) => child.JobId;
}
