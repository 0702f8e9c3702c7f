using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Standards;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Db.Entities.Eligibility;

/// <summary>A stored <see cref="EligibilityReport"/>. A new one never overwrites an old one; the current one is marked.</summary>
public sealed class EligibilityEvaluation : Entity
{
    public int ApplicationId { get; set; }

    public Application Application { get; set; } = null!;

    public int StandardId { get; set; }

    public Standard Standard { get; set; } = null!;

    public DateOnly Cutoff { get; set; }

    /// <summary>SHA-256 of the dossier's canonical form, lower-case hexadecimal.</summary>
    public required string InputHash { get; set; }

    public EligibilityResult Result { get; set; }

    public string? Route { get; set; }

    public BrokenCondition Broken { get; set; }

    public string? Condition { get; set; }

    public DateTime EvaluatedAt { get; set; }

    /// <summary>At most one evaluation of an application is current.</summary>
    public bool IsCurrent { get; set; } = true;

    /// <summary>The records that did not count and why, as JSON of <see cref="EligibilityReport.Ignored"/>.</summary>
    public string IgnoredJson { get; set; } = "[]";

    /// <summary>What would change the result, as JSON of <see cref="EligibilityReport.Missing"/>.</summary>
    public string MissingJson { get; set; } = "[]";

    public List<CriterionFindingRecord> Findings { get; } = [];
}
