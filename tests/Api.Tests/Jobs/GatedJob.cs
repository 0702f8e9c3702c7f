using System.Text;
using ScoringPlatform.Api.Audit;
using ScoringPlatform.Api.Jobs;
using ScoringPlatform.Db;

namespace ScoringPlatform.Api.Tests.Jobs;

/// <summary>A job that waits until the test lets it go, and fails as often as it is told to.</summary>
internal sealed class GatedJob : IPlatformJob
{
    public const string TheKind = "ANNUAL_WORKBOOK";

    private int runs;
    private int failuresLeft;

    public string Kind => TheKind;

    /// <summary>Completed when the job may go on.</summary>
    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completed when the job has begun.</summary>
    public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Runs => runs;

    /// <summary>What it fails with.</summary>
    public Exception Failure { get; init; } = new InvalidOperationException("示例 secret of the failure");

    public int Failures
    {
        init => failuresLeft = value;
    }

    public static GatedJob Open()
    {
        var job = new GatedJob();
        job.Gate.SetResult();
        return job;
    }

    /// <summary>What of the arguments names the slot; by default there is none.</summary>
    public Func<string, string?> Slot { get; init; } = _ => null;

    public string? SlotOf(string argumentsJson) => Slot(argumentsJson);

    public Task<JobInput> DescribeAsync(ScoringContext context, string argumentsJson, CancellationToken cancellationToken) =>
        Task.FromResult(new JobInput(2025, AuditHash.OfState(argumentsJson), argumentsJson));

    public async Task<JobFile?> RunAsync(string argumentsJson, IJobProgress progress, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref runs);
        Begun.TrySetResult();
        await Gate.Task.WaitAsync(cancellationToken);
        if (Interlocked.Decrement(ref failuresLeft) >= 0)
        {
            throw Failure;
        }

        await progress.ReportAsync(50, "half", cancellationToken);
        return FileOf($"{argumentsJson}.txt", $"content of {argumentsJson}");
    }

    public static JobFile FileOf(string name, string content)
    {
        return new JobFile(name, "text/plain", async (stream, cancellationToken) =>
            await stream.WriteAsync(Encoding.UTF8.GetBytes(content), cancellationToken));
    }
}
