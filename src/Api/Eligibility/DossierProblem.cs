namespace ScoringPlatform.Api.Eligibility;

/// <summary>One thing in a dossier that cannot be true or that the standard does not know.</summary>
/// <param name="Field">The field's path in the dossier, such as <c>achievements[2].grade</c>.</param>
/// <param name="Rule">The rule broken, as a stable code: <c>TITLE_AFTER_CUTOFF</c>.</param>
/// <param name="Explanation">The sentence for people.</param>
public sealed record DossierProblem(string Field, string Rule, Sentence Explanation);
