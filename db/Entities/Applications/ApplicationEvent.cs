using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Db.Entities.Applications;

/// <summary>One change of an application's state. Written once, never changed.</summary>
public sealed class ApplicationEvent : Entity
{
    public int ApplicationId { get; set; }

    public Application Application { get; set; } = null!;

    /// <summary>Null for the event that created the application.</summary>
    public ApplicationState? From { get; set; }

    public ApplicationState To { get; set; }

    public DateTime At { get; set; }

    public required string Actor { get; set; }

    public string? Reason { get; set; }
}
