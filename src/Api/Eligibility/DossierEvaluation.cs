using ScoringPlatform.Db.Entities.Eligibility;

namespace ScoringPlatform.Api.Eligibility;

/// <summary>What the standard says of a dossier that is not stored.</summary>
/// <param name="Evaluation">Null exactly when there are problems.</param>
/// <param name="Problems">Everything wrong with the dossier, in the order of its fields.</param>
public sealed record DossierEvaluation(EligibilityEvaluation? Evaluation, IReadOnlyList<DossierProblem> Problems);
