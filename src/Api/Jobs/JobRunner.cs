using Microsoft.Extensions.Options;
using ScoringPlatform.Api.Configuration;
using ScoringPlatform.Api.Telemetry;

namespace ScoringPlatform.Api.Jobs;

/// <summary>
/// Runs one recorded job: the plain method that a scheduler calls. It may be called again after a failure, a restart or
/// by a second worker; only the attempt that last took the job may finish it.
/// </summary>
public sealed partial class JobRunner(
    JobRecords records,
    JobPublisher publisher,
    RunningJobs running,
    IJobSteps steps,
    IEnumerable<IPlatformJob> jobs,
    IOptions<JobOptions> options,
    ILogger<JobRunner> logger)
{
    /// <summary>How .NET names ENOSPC on Linux.</summary>
    private const int DiskFull = 28;

    private const int DiskFullOnWindows = unchecked((int)0x80070070);

    /// <exception cref="JobFailedException">The attempt failed and another is left: the scheduler waits and calls again.</exception>
    public async Task RunAsync(int jobId, CancellationToken cancellationToken)
    {
        if (await records.TakeAsync(jobId, cancellationToken) is not { } taken)
        {
            return;
        }

        try
        {
            await running.RunAsync(jobId, token => AttemptAsync(taken, token), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await records.ReturnAsync(taken, JobLineText.Of(JobLine.Interrupted), CancellationToken.None);
            throw;
        }
        catch (Exception error) when (error is JobLostException or OperationCanceledException)
        {
            LogLost(taken.Id, taken.Attempt);
        }
        catch (Exception error)
        {
            await FailAsync(taken, error);
        }
    }

    private async Task AttemptAsync(TakenJob taken, CancellationToken cancellationToken)
    {
        await steps.ReachedAsync(taken, JobStep.Claimed);
        using var trace = new JobTrace(taken.Kind);
        var job = jobs.Single(one => one.Kind == taken.Kind);
        var file = await job.RunAsync(taken.ArgumentsJson, new JobProgress(records, taken), cancellationToken);
        await publisher.FinishAsync(taken, file, cancellationToken);
        trace.Succeeded();
    }

    private async Task FailAsync(TakenJob taken, Exception error)
    {
        LogFailure(taken.Id, taken.Attempt, FailureText.Of(error));
        var message = WordsOf(error);
        if (taken.Attempt > options.Value.Retries)
        {
            await records.FailAsync(taken, message, CancellationToken.None);
            return;
        }

        var pause = options.Value.RetryDelaySeconds * Math.Pow(2, taken.Attempt - 1);
        var next = JobLineText.Of(JobLine.AttemptFailed, message, taken.Attempt, pause);
        await records.ReturnAsync(taken, next, CancellationToken.None);
        throw new JobFailedException(message, error);
    }

    /// <summary>What the asker is told: the platform's own refusals, and what an operator must put right first.</summary>
    private static string WordsOf(Exception error) => error switch
    {
        DomainException => error.Message,
        OutOfMemoryException => "The server has not enough memory for it.",
        IOException { HResult: DiskFull or DiskFullOnWindows } => "The disk of the data folder is full.",
        _ => StorageProblem.Of(error)?.Message ?? "An unexpected error; the server's log has it.",
    };

    [LoggerMessage(EventId = LogEvents.JobFailed, Level = LogLevel.Error, Message = "Job {JobId} failed at attempt {Attempt}: {Failure}")]
    private partial void LogFailure(int jobId, int attempt, string failure);

    [LoggerMessage(EventId = LogEvents.JobLost, Level = LogLevel.Information, Message = "Job {JobId} was cancelled or taken by another worker during attempt {Attempt}")]
    private partial void LogLost(int jobId, int attempt);
}
