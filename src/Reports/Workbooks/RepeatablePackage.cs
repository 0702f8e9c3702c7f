using System.IO.Compression;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>
/// Writes a workbook's zip anew so that equal content is equal bytes: entries in a fixed order and with one fixed time,
/// where the library takes the clock's.
/// </summary>
internal static class RepeatablePackage
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>The earliest time that a zip entry can bear.</summary>
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] From(byte[] package)
    {
        using var source = new ZipArchive(new MemoryStream(package, writable: false), ZipArchiveMode.Read);
        using var result = new MemoryStream(package.Length);
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            var entries = source.Entries
                .OrderBy(entry => entry.FullName == ContentTypes ? 0 : 1)
                .ThenBy(entry => entry.FullName, StringComparer.Ordinal);
            foreach (var entry in entries)
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = EntryTime;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return result.ToArray();
    }
}
