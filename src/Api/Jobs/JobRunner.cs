using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;

namespace ScoringPlatform.Api.Jobs;

/// <summary>
/// Runs one recorded job: the plain method that a scheduler calls. It may be called again after a failure, a restart or
/// by a second worker; only the attempt that last took the job may finish it.
/// </summary>
public sealed partial class JobRunner(
    JobRecords records, IEnumerable<IPlatformJob> jobs, IOptions<JobOptions> options, ILogger<JobRunner> logger)
{
    /// <exception cref="JobFailedException">The attempt failed and another is left: the scheduler waits and calls again.</exception>
    public async Task RunAsync(int jobId, CancellationToken cancellationToken)
    {
        if (await records.TakeAsync(jobId, cancellationToken) is not { } taken)
        {
            return;
        }

        try
        {
            var job = jobs.Single(one => one.Kind == taken.Kind);
            var progress = new JobProgress(records, taken);
            var file = await job.RunAsync(taken.ArgumentsJson, progress, cancellationToken);
            await records.SucceedAsync(taken, file, CancellationToken.None);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await records.ReturnAsync(taken, "Interrupted; it will run again.", CancellationToken.None);
            throw;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            await FailAsync(taken, error);
        }
    }

    private async Task FailAsync(TakenJob taken, Exception error)
    {
        LogFailure(error, taken.Id, taken.Attempt);
        var message = error is DomainException ? error.Message : "An unexpected error; the server's log has it.";
        if (taken.Attempt > options.Value.Retries)
        {
            await records.FailAsync(taken, message, CancellationToken.None);
            return;
        }

        await records.ReturnAsync(taken, message, CancellationToken.None);
        throw new JobFailedException(message, error);
    }

    [LoggerMessage(EventId = 3001, Level = LogLevel.Error, Message = "Job {JobId} failed at attempt {Attempt}")]
    private partial void LogFailure(Exception error, int jobId, int attempt);
}
