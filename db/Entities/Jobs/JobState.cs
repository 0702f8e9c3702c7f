namespace ScoringPlatform.Db.Entities.Jobs;

/// <summary>The states of a background job.</summary>
public enum JobState
{
    Queued = 1,
    Running = 2,
    Succeeded = 3,
    Failed = 4,
    Cancelled = 5,

    /// <summary>It had succeeded, and its file was removed when its time was over; who asks again gets a new job.</summary>
    Expired = 6,
}
