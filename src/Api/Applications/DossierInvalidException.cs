using ScoringPlatform.Api.Eligibility;

namespace ScoringPlatform.Api.Applications;

/// <summary>A dossier that contradicts itself or the standard, or says what others decide: nothing of it was stored.</summary>
public sealed class DossierInvalidException(IReadOnlyList<DossierProblem> problems) : DomainException(
    "DOSSIER_INVALID",
    $"The dossier cannot be stored so: {string.Join(", ", problems.Select(problem => $"{problem.Field} {problem.Rule}"))}.")
{
    /// <summary>Everything wrong, in the order of the fields.</summary>
    public IReadOnlyList<DossierProblem> Problems => problems;
}
