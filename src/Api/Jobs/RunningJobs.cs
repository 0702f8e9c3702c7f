using System.Collections.Concurrent;

namespace ScoringPlatform.Api.Jobs;

/// <summary>
/// The jobs that run in this process, so that a cancelled one stops at once. A job that runs in another process stops
/// when it next reports its progress.
/// </summary>
public sealed class RunningJobs
{
    private readonly ConcurrentDictionary<int, CancellationTokenSource> running = [];

    /// <summary>Runs the work with a token that <see cref="Stop"/> cancels too.</summary>
    public async Task RunAsync(int jobId, Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        running[jobId] = source;
        try
        {
            await work(source.Token);
        }
        finally
        {
            running.TryRemove(new(jobId, source));
        }
    }

    public void Stop(int jobId)
    {
        if (running.TryGetValue(jobId, out var source))
        {
            try
            {
                source.Cancel();
            }
            catch (ObjectDisposedException)
            {
                // It ended meanwhile.
            }
        }
    }
}
