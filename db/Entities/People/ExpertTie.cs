using ScoringPlatform.Scoring.Assignments;

namespace ScoringPlatform.Db.Entities.People;

/// <summary>What the office has on record of an expert and an applicant: a ground of recusal in every cycle.</summary>
public sealed class ExpertTie : Entity
{
    public int ExpertId { get; set; }

    public Expert Expert { get; set; } = null!;

    public int ApplicantId { get; set; }

    public Applicant Applicant { get; set; } = null!;

    public TieKind Kind { get; set; }

    /// <summary>What it is, in the office's words.</summary>
    public required string Note { get; set; }

    /// <summary>The subject who recorded it.</summary>
    public required string RecordedBy { get; set; }

    public DateTime RecordedAt { get; set; }
}
