namespace ScoringPlatform.Api.Import;

/// <summary>How an import treats a workbook with mistakes.</summary>
/// <param name="GoodRows">Whether the dossiers without any mistake are imported; otherwise one mistake refuses the whole file.</param>
public sealed record ImportOptions(bool GoodRows = false);
