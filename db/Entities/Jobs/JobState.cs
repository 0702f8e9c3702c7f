namespace ScoringPlatform.Db.Entities.Jobs;

/// <summary>The states of a background job.</summary>
public enum JobState
{
    Queued = 1,
    Running = 2,
    Succeeded = 3,
    Failed = 4,
    Cancelled = 5,
}
