namespace ScoringPlatform.Api.Jobs;

/// <summary>Where a running job says how far it is.</summary>
public interface IJobProgress
{
    /// <param name="percent">0 to 100.</param>
    /// <param name="message">One line for the job's log.</param>
    Task ReportAsync(int percent, string message, CancellationToken cancellationToken);
}
