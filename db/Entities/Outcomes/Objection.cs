using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Votes;

namespace ScoringPlatform.Db.Entities.Outcomes;

/// <summary>
/// An objection received during the notice period, or the applicant's own request for a re-check; handled before anything
/// is confirmed.
/// </summary>
public sealed class Objection : VersionedEntity
{
    public int ApplicationId { get; set; }

    public Application Application { get; set; } = null!;

    public ObjectionKind Kind { get; set; } = ObjectionKind.Objection;

    public DateTime ReceivedAt { get; set; }

    public required string Text { get; set; }

    public ObjectionState State { get; set; } = ObjectionState.Received;

    /// <summary>How it was investigated and why it was upheld or dismissed.</summary>
    public string? Handling { get; set; }

    public DateTime? HandledAt { get; set; }

    /// <summary>The round that votes on a granted re-check; null until one takes the application up.</summary>
    public int? RoundId { get; set; }

    public VotingRound? Round { get; set; }
}
