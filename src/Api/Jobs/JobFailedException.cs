namespace ScoringPlatform.Api.Jobs;

/// <summary>An attempt at a job failed; the scheduler tries again after a while.</summary>
public sealed class JobFailedException(string message, Exception inner) : Exception(message, inner);
