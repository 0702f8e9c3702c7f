using ScoringPlatform.Db.Entities.Applications;

namespace ScoringPlatform.Db.Entities.Outcomes;

/// <summary>What became of an application: each stage's answer on its own, so that a no says where it fell.</summary>
public sealed class Outcome : VersionedEntity
{
    public int ApplicationId { get; set; }

    public Application Application { get; set; } = null!;

    public bool Eligible { get; set; }

    /// <summary>Null when it did not come to a vote.</summary>
    public bool? VotedThrough { get; set; }

    /// <summary>Null when the cycle has no cap, and while a tie across its line is undecided.</summary>
    public bool? InsideCap { get; set; }

    /// <summary>Why people decided a tie across the cap's line as they did; null where no tie was decided.</summary>
    public string? TieReason { get; set; }

    /// <summary>Null until the notice period has ended.</summary>
    public bool? NoticeClean { get; set; }

    /// <summary>Whether the title is awarded; null until it is decided.</summary>
    public bool? Final { get; set; }

    public string? CertificateNumber { get; set; }

    public DateTime DecidedAt { get; set; }
}
