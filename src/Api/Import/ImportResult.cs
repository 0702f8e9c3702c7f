using ScoringPlatform.Api.Import.Reading;

namespace ScoringPlatform.Api.Import;

/// <summary>What an import did.</summary>
/// <param name="Imported">How many dossiers were stored.</param>
/// <param name="Problems">Everything wrong in the file.</param>
public sealed record ImportResult(int Imported, IReadOnlyList<ImportProblem> Problems);
