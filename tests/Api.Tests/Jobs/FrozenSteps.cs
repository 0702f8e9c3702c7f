using ScoringPlatform.Api.Jobs;

namespace ScoringPlatform.Api.Tests.Jobs;

/// <summary>Stops the first attempt at one step until the test lets it go: a worker that was killed there, or hangs and comes back.</summary>
internal sealed class FrozenSteps(JobStep at) : IJobSteps
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource thawed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completed when the attempt stands at the step.</summary>
    public Task Reached => reached.Task;

    public void Thaw() => thawed.TrySetResult();

    public async ValueTask ReachedAsync(TakenJob job, JobStep step)
    {
        if (step == at && reached.TrySetResult())
        {
            await thawed.Task;
        }
    }
}
