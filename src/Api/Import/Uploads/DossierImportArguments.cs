namespace ScoringPlatform.Api.Import.Uploads;

/// <summary>Which workbook a job is to import.</summary>
public sealed record DossierImportArguments(int UploadId);
