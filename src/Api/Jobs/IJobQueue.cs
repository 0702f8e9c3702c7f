using ScoringPlatform.Db.Entities.Jobs;

namespace ScoringPlatform.Api.Jobs;

/// <summary>How the platform asks for background work.</summary>
public interface IJobQueue
{
    /// <summary>
    /// Records a job and hands it to the scheduler. Where a job of the same kind and input stands, runs or has
    /// succeeded, that one is the answer: the same frozen year and form give the same file. So is one that waits or runs
    /// for the same year and form on older facts.
    /// </summary>
    /// <param name="kind">One of <see cref="JobKinds"/>.</param>
    /// <param name="arguments">What the kind's job asks for; stored as JSON.</param>
    /// <param name="caller">Who asks.</param>
    Task<JobRecord> EnqueueAsync<TArguments>(
        string kind, TArguments arguments, Caller caller, CancellationToken cancellationToken)
        where TArguments : notnull;
}
