using System.IO.Compression;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>
/// Writes a workbook's zip anew so that equal content is equal bytes: entries in a fixed order and with one fixed time,
/// where the library takes the clock's. Detail sheets get their rows on the way.
/// </summary>
internal static class RepeatablePackage
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>The earliest time that a zip entry can bear.</summary>
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="package">The workbook as the library wrote it.</param>
    /// <param name="target">Where the result goes; it need not seek.</param>
    /// <param name="streamed">By the entry's name, what makes of its frame a sheet with rows.</param>
    public static void Write(
        byte[] package, Stream target, IReadOnlyDictionary<string, Func<Stream, StreamedSheet>> streamed, CancellationToken ct)
    {
        using var source = new ZipArchive(new MemoryStream(package, writable: false), ZipArchiveMode.Read);
        using var result = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        var entries = source.Entries
            .OrderBy(entry => entry.FullName == ContentTypes ? 0 : 1)
            .ThenBy(entry => entry.FullName, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var isStreamed = streamed.TryGetValue(entry.FullName, out var sheet);
            var copy = result.CreateEntry(entry.FullName, isStreamed ? CompressionLevel.Fastest : CompressionLevel.Optimal);
            copy.LastWriteTime = EntryTime;
            using var from = entry.Open();
            using var to = copy.Open();
            if (isStreamed)
            {
                sheet!(from).Write(to, ct);
            }
            else
            {
                from.CopyTo(to);
            }
        }
    }
}
