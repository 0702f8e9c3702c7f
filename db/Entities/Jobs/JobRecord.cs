namespace ScoringPlatform.Db.Entities.Jobs;

/// <summary>
/// A background job as its requester sees it. Kind and input hash together are unique among the jobs that did not fail,
/// so that a second request for the same frozen input finds the first one's file.
/// </summary>
public sealed class JobRecord : VersionedEntity
{
    public required string Kind { get; set; }

    public int? Year { get; set; }

    /// <summary>What the job was asked to do, as JSON.</summary>
    public string? ArgumentsJson { get; set; }

    /// <summary>SHA-256 of all that decides the result, lower-case hexadecimal.</summary>
    public required string InputHash { get; set; }

    /// <summary>What only one waiting or running job at a time may be about, such as one form of one year; null where any number may.</summary>
    public string? Slot { get; set; }

    public JobState State { get; set; } = JobState.Queued;

    /// <summary>0 to 100.</summary>
    public int Progress { get; set; }

    /// <summary>When the progress was last stored: what the estimate of the remaining time rests on.</summary>
    public DateTime? ProgressAt { get; set; }

    /// <summary>How often it was started, from 0.</summary>
    public int Attempts { get; set; }

    public required string RequestedBy { get; set; }

    public DateTime QueuedAt { get; set; }

    public DateTime? StartedAt { get; set; }

    public DateTime? FinishedAt { get; set; }

    /// <summary>What went wrong, in a sentence for people; never a stack.</summary>
    public string? Error { get; set; }

    public int? FileId { get; set; }

    public StoredFile? File { get; set; }

    public List<JobLogEntry> Log { get; } = [];
}
