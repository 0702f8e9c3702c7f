namespace ScoringPlatform.Api.Import.Reading;

/// <summary>What reading a workbook gave.</summary>
/// <param name="Workbook">The records without any problem of their own; a dossier with one bad row is left out whole.</param>
/// <param name="Problems">In the order of sheets and rows; at most <see cref="DossierWorkbookReader.MaximumProblems"/>.</param>
public sealed record ImportReading(ImportedWorkbook Workbook, IReadOnlyList<ImportProblem> Problems)
{
    public bool IsClean => Problems.Count == 0;
}
