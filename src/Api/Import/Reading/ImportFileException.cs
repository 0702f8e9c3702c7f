namespace ScoringPlatform.Api.Import.Reading;

/// <summary>The file as a whole is refused: it is no workbook, or not one that is safe to open. Nothing of it was stored.</summary>
public sealed class ImportFileException(ImportFileFault fault)
    : Exception($"The file cannot be imported: {Describe(fault)}.")
{
    public ImportFileFault Fault { get; } = fault;

    private static string Describe(ImportFileFault fault) => fault switch
    {
        ImportFileFault.TooLarge => $"it is larger than {WorkbookGuard.MaximumFileBytes / 1_000_000} MB",
        ImportFileFault.NotAWorkbook => "it is no .xlsx workbook",
        ImportFileFault.Encrypted => "it is encrypted; save it without a password",
        ImportFileFault.OldFormat => "it is in an old format such as .xls; save it as .xlsx",
        ImportFileFault.TooManyParts => $"it has more than {WorkbookGuard.MaximumParts} parts",
        ImportFileFault.ExpandsTooFar => "its content is too large once expanded",
        ImportFileFault.Macros => "it contains macros",
        ImportFileFault.ExternalEntities => "its XML declares a document type",
        ImportFileFault.ExternalLinks => "it links to other files or data sources; remove the links",
        ImportFileFault.Damaged => "it is damaged",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
    };
}
