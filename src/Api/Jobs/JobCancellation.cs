using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Jobs;

/// <summary>Ends a job on request: the record at once, the work as soon as it notices.</summary>
public sealed class JobCancellation(IDbContextFactory<ScoringContext> contexts, JobRecords records, RunningJobs running)
{
    /// <exception cref="SubjectNotFoundException">There is no such job.</exception>
    /// <exception cref="JobEndedException">It has ended already.</exception>
    public async Task<JobRecord> CancelAsync(int jobId, Caller caller, CancellationToken ct)
    {
        caller.Demand(Roles.Analyst, Roles.Officer, Roles.Authority);
        await using var context = await contexts.CreateDbContextAsync(ct);
        var jobs = context.Jobs.AsNoTracking().Where(job => job.Id == jobId);
        await jobs.FindOrRefuseAsync("job", ct);
        if (!await records.CancelAsync(jobId, caller, ct))
        {
            throw new JobEndedException(await jobs.Select(job => job.State).SingleAsync(ct));
        }

        running.Stop(jobId);
        return await jobs.SingleAsync(ct);
    }
}
