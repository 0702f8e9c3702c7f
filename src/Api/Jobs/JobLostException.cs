using System.Globalization;

namespace ScoringPlatform.Api.Jobs;

/// <summary>An attempt at a job does not count any more: the job was cancelled, or a later attempt took it.</summary>
public sealed class JobLostException(int jobId, int attempt)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"Attempt {attempt} at job {jobId} does not count any more."));
