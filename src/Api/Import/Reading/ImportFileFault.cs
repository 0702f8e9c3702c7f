namespace ScoringPlatform.Api.Import.Reading;

/// <summary>Why a file is refused before any of its rows is read.</summary>
public enum ImportFileFault
{
    TooLarge,
    NotAWorkbook,
    Encrypted,
    OldFormat,
    TooManyParts,
    ExpandsTooFar,
    Macros,
    ExternalEntities,
    ExternalLinks,
    Damaged,
}
