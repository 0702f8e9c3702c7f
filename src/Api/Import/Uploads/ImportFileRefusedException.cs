using ScoringPlatform.Api.Import.Reading;

namespace ScoringPlatform.Api.Import.Uploads;

/// <summary>The file is no workbook, or not one that is safe to open. It was not kept.</summary>
public sealed class ImportFileRefusedException(ImportFileException refused) : DomainException("IMPORT_FILE_REFUSED", refused.Message)
{
    public ImportFileFault Fault { get; } = refused.Fault;
}
