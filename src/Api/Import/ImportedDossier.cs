using System.Text.Json.Serialization;
using ScoringPlatform.Scoring.Dossiers;

namespace ScoringPlatform.Api.Import;

/// <summary>One application of a workbook: its number, the person, and the facts the rules look at.</summary>
public sealed record ImportedDossier
{
    public required string Number { get; init; }

    public required ImportedPerson Person { get; init; }

    /// <summary>Its recommenders are named by their expert codes.</summary>
    public required Dossier Dossier { get; init; }

    /// <summary>Null when it was not read from a file.</summary>
    [JsonIgnore]
    public ImportOrigin? Origin { get; init; }
}
