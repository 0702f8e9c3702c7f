namespace ScoringPlatform.Scoring.Dossiers;

/// <summary>What came of reading one dossier: the dossier, or every reason why there is none.</summary>
/// <param name="Reference">How the file names it; null where it does not.</param>
/// <param name="Dossier">Null exactly when there are errors.</param>
public sealed record DossierReading(string? Reference, Dossier? Dossier, IReadOnlyList<DossierError> Errors);
