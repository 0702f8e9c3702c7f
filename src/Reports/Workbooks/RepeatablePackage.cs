using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>
/// Writes a workbook's zip anew so that equal content is equal bytes: entries in a fixed order with one fixed time, and
/// the creation and change times inside set to what the report says.
/// </summary>
internal static partial class RepeatablePackage
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string Properties = "docProps/core.xml";

    /// <summary>The earliest time that a zip entry can bear.</summary>
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] From(byte[] package, DateTime time)
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
                if (entry.FullName == Properties)
                {
                    to.Write(WithTime(from, time));
                }
                else
                {
                    from.CopyTo(to);
                }
            }
        }

        return result.ToArray();
    }

    private static byte[] WithTime(Stream properties, DateTime time)
    {
        using var reader = new StreamReader(properties, Encoding.UTF8);
        var stamp = time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetBytes(Stamp().Replace(reader.ReadToEnd(), match => match.Groups[1].Value + stamp + match.Groups[2].Value));
    }

    [GeneratedRegex(@"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)", RegexOptions.CultureInvariant)]
    private static partial Regex Stamp();
}
