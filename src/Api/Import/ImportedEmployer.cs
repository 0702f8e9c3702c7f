using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Api.Import;

/// <summary>An employer as a workbook gives it.</summary>
public sealed record ImportedEmployer(string Code, string Name, EmploymentKind Kind, string City);
