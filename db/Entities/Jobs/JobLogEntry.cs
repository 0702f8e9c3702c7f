namespace ScoringPlatform.Db.Entities.Jobs;

/// <summary>One line of a job's log.</summary>
public sealed class JobLogEntry : Entity
{
    public int JobId { get; set; }

    public JobRecord Job { get; set; } = null!;

    public DateTime At { get; set; }

    public required string Message { get; set; }
}
