using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Db.Entities.Applications;

/// <summary>A person's judgement on one criterion of quality: attested by the employer, then confirmed or refused by an officer.</summary>
public sealed class FindingRecord : VersionedEntity
{
    public int ApplicationId { get; set; }

    public Application Application { get; set; } = null!;

    public required string CriterionCode { get; set; }

    public FindingState State { get; set; } = FindingState.Attested;

    public string? Reason { get; set; }

    /// <summary>The subject of the officer who ruled; null while only attested.</summary>
    public string? DecidedBy { get; set; }

    public DateTime? DecidedAt { get; set; }
}
