using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Db.Entities.Eligibility;

/// <summary>A stored <see cref="CriterionFinding"/>.</summary>
public sealed class CriterionFindingRecord : Entity
{
    public int EvaluationId { get; set; }

    public EligibilityEvaluation Evaluation { get; set; } = null!;

    public required string CriterionCode { get; set; }

    public required string Clause { get; set; }

    public CriterionResult Result { get; set; }

    public bool Required { get; set; }

    public long? Needed { get; set; }

    public long? Found { get; set; }

    /// <summary>The codes of the achievement records that served it, in order, as a JSON list.</summary>
    public string RecordsJson { get; set; } = "[]";

    public required string ExplanationCode { get; set; }

    /// <summary>The explanation's arguments, as a JSON list of strings.</summary>
    public string ExplanationArgumentsJson { get; set; } = "[]";

    /// <summary>The place in the report, from 1.</summary>
    public int Sequence { get; set; }
}
