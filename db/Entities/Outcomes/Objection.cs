using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Db.Entities.Outcomes;

/// <summary>An objection received during the notice period; investigated before anything is confirmed.</summary>
public sealed class Objection : VersionedEntity
{
    public int ApplicationId { get; set; }

    public Application Application { get; set; } = null!;

    public DateTime ReceivedAt { get; set; }

    public required string Text { get; set; }

    public ObjectionState State { get; set; } = ObjectionState.Received;

    /// <summary>How it was investigated and why it was upheld or dismissed.</summary>
    public string? Handling { get; set; }
}
