using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Jobs;

[QueryType]
public static partial class JobQueries
{
    [GraphQLDescription("Background jobs, newest first.")]
    [Authorize(Roles = [Roles.Analyst, Roles.Officer, Roles.Authority])]
    [UsePaging]
    [UseFiltering<JobFilterInputType>]
    public static IQueryable<JobRecord> GetJobs(ScoringContext db) =>
        db.Jobs.AsNoTracking().OrderByDescending(job => job.Id);

    [Authorize(Roles = [Roles.Analyst, Roles.Officer, Roles.Authority])]
    [NodeResolver]
    public static Task<JobRecord?> GetJobAsync(int id, JobByIdDataLoader jobs, CancellationToken ct) => jobs.LoadAsync(id, ct);
}
