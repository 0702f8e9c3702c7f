using ScoringPlatform.Api.Import.Reading;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards;

namespace ScoringPlatform.Api.Commands;

/// <summary>Writes what came of dossiers, in one form.</summary>
internal interface IEvaluationWriter
{
    /// <summary>What a standard found of a dossier.</summary>
    Task WriteAsync(Standard standard, DossierReading reading, EligibilityReport report);

    /// <summary>Why a dossier was refused.</summary>
    Task RefuseAsync(Standard standard, string? reference, IReadOnlyList<DossierError> errors);

    /// <summary>What is wrong in a workbook.</summary>
    Task RefuseAsync(ImportProblem problem);
}
