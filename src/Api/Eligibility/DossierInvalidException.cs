using System.Globalization;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Eligibility;

/// <summary>A dossier that contradicts itself or the standard's codes.</summary>
public sealed class DossierInvalidException(IReadOnlyList<DossierError> errors) : DomainException(
    "DOSSIER_INVALID",
    string.Join(" ", errors.Select(error => $"{error.Field}: {ExplanationText.Render(error.Message, CultureInfo.InvariantCulture)}")));
