using ScoringPlatform.Db.Entities.Ballots;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Eligibility;
using ScoringPlatform.Db.Entities.Outcomes;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Entities.Recommendations;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Db.Entities.Applications;

/// <summary>
/// One person's application in one cycle, with the facts of <see cref="Dossier"/> that are single; the repeated ones
/// are its child records.
/// </summary>
public sealed class Application : VersionedEntity
{
    public int CycleId { get; set; }

    public ReviewCycle Cycle { get; set; } = null!;

    public int ApplicantId { get; set; }

    public Applicant Applicant { get; set; } = null!;

    /// <summary>The number by which people speak of it, unique in its cycle.</summary>
    public required string Number { get; set; }

    public TitleLevel TargetLevel { get; set; }

    public required string Specialty { get; set; }

    public Track Track { get; set; } = Track.Regular;

    public ApplicationState State { get; set; } = ApplicationState.Draft;

    public EmploymentKind? Employment { get; set; }

    public DateOnly? InFieldSince { get; set; }

    public DateOnly? ProbationStartedOn { get; set; }

    public bool? ProbationPassed { get; set; }

    public bool? ContinuingEducationCertificate { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime? SubmittedAt { get; set; }

    public DateTime? EmployerConfirmedAt { get; set; }

    public DateTime? AcceptedAt { get; set; }

    public DateTime? ScreenedAt { get; set; }

    public DateTime? ScoredAt { get; set; }

    public DateTime? VotedAt { get; set; }

    public DateTime? ConfirmedAt { get; set; }

    /// <summary>Why the office sent it back; set while it is RETURNED.</summary>
    public string? ReturnReason { get; set; }

    /// <summary>The aggregate of the submitted ballots; null until there are enough, never 0 for none.</summary>
    public ScaledScore? Score { get; set; }

    /// <summary>The place by score inside level and specialty, from 1; equal scores share a place.</summary>
    public int? RankInGroup { get; set; }

    /// <summary>When the dossier and all text about it were erased; null while they are kept.</summary>
    public DateTime? ErasedAt { get; set; }

    public List<HeldTitleRecord> Titles { get; } = [];

    public List<DegreeRecord> Degrees { get; } = [];

    public List<AchievementRecord> Achievements { get; } = [];

    public List<FindingRecord> Findings { get; } = [];

    public List<ApplicationEvent> Events { get; } = [];

    public List<EligibilityEvaluation> Evaluations { get; } = [];

    public List<Assignment> Assignments { get; } = [];

    public List<Recommendation> Recommendations { get; } = [];

    public AuthorityConsent? Consent { get; set; }

    public Outcome? Outcome { get; set; }
}
