using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Jobs;

/// <summary>Jobs by id.</summary>
public sealed class JobByIdDataLoader(
    IDbContextFactory<ScoringContext> contexts, IBatchScheduler scheduler, DataLoaderOptions options)
    : OneDataLoader<JobRecord>(contexts, scheduler, options)
{
    protected override IQueryable<JobRecord> Query(ScoringContext db, IReadOnlyList<int> keys) =>
        db.Jobs.Where(job => keys.Contains(job.Id));

    protected override int KeyOf(JobRecord record) => record.Id;
}
