using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Db.Entities.Recommendations;

/// <summary>A senior expert's signed support of an exceptional application, with the rank held on the day of signing.</summary>
public sealed class Recommendation : VersionedEntity
{
    public int ApplicationId { get; set; }

    public Application Application { get; set; } = null!;

    public int ExpertId { get; set; }

    public Expert Expert { get; set; } = null!;

    public TitleLevel? TitleHeld { get; set; }

    public bool NationalTalent { get; set; }

    /// <summary>Whether the recommender works in the field; null is not known yet.</summary>
    public bool? InField { get; set; }

    /// <summary>Null when the paper carries no date; it then does not count.</summary>
    public DateOnly? SignedOn { get; set; }

    public DateOnly? WithdrawnOn { get; set; }

    /// <summary>Why it was taken back; null while it stands.</summary>
    public string? WithdrawReason { get; set; }

    public string? Statement { get; set; }
}
