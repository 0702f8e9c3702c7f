namespace ScoringPlatform.Api.Jobs;

/// <summary>
/// Work of one kind. It knows nothing of the scheduler: it is run again after a failure or a restart, so it must be
/// repeatable, and what it produces is stored by who runs it.
/// </summary>
public interface IPlatformJob
{
    /// <summary>One of <see cref="JobKinds"/>.</summary>
    string Kind { get; }

    /// <summary>What only one waiting or running job at a time may be about, such as <c>ANNUAL_WORKBOOK/2025/ZH</c>; null where any number may.</summary>
    string? SlotOf(string argumentsJson);

    /// <summary>Makes the arguments definite and says what decides the result.</summary>
    Task<JobInput> DescribeAsync(ScoringContext context, string argumentsJson, CancellationToken cancellationToken);

    /// <summary>Does the work and returns the file to be written, or null where there is none.</summary>
    Task<JobFile?> RunAsync(string argumentsJson, IJobProgress progress, CancellationToken cancellationToken);
}
