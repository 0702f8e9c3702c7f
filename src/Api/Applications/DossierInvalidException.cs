namespace ScoringPlatform.Api.Applications;

/// <summary>A dossier that contradicts itself or the standard's codes.</summary>
/// <param name="problems">One sentence each, naming the field and the rule.</param>
public sealed class DossierInvalidException(IReadOnlyList<string> problems)
    : DomainException("DOSSIER_INVALID", string.Join(" ", problems))
{
    public IReadOnlyList<string> Problems => problems;
}
