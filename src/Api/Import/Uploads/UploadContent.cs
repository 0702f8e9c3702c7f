using ScoringPlatform.Api.Import.Reading;

namespace ScoringPlatform.Api.Import.Uploads;

/// <summary>Reads a file out of the base64 that carries it.</summary>
internal static class UploadContent
{
    /// <exception cref="ImportFileRefusedException">It is no base64, or larger than a workbook may be.</exception>
    public static byte[] Read(string content)
    {
        if (content.Length / 4L * 3 > WorkbookGuard.MaximumFileBytes + 2)
        {
            throw new ImportFileRefusedException(new ImportFileException(ImportFileFault.TooLarge));
        }

        var bytes = new byte[(content.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(content, bytes, out var length)
            ? bytes[..length]
            : throw new ImportFileRefusedException(new ImportFileException(ImportFileFault.Damaged));
    }
}
