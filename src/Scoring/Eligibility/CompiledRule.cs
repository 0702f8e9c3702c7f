namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>Decides a leaf criterion.</summary>
internal delegate Truth CriterionTest(EvaluationState state);

/// <summary>Says why, after the decision.</summary>
internal delegate CriterionFinding CriterionExplain(EvaluationState state, Truth truth);

/// <summary>The sets of further facts that would each turn the criterion to met; empty where nothing would.</summary>
internal delegate IReadOnlyList<IReadOnlyList<Explanation>> CriterionMissing(EvaluationState state);

/// <summary>A rule made ready to run.</summary>
internal sealed record CompiledRule(CriterionTest Test, CriterionExplain Explain, CriterionMissing Missing);
