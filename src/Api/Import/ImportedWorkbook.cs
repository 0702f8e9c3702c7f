namespace ScoringPlatform.Api.Import;

/// <summary>Everything a workbook holds.</summary>
public sealed record ImportedWorkbook(
    IReadOnlyList<ImportedEmployer> Employers,
    IReadOnlyList<ImportedExpert> Experts,
    IReadOnlyList<ImportedDossier> Dossiers);
