using System.IO.Compression;
using CsvHelper;

namespace ScoringPlatform.Reports.Csv;

/// <summary>
/// Tables as comma-separated files in one zip: UTF-8 with byte order mark, RFC 4180 with CRLF; a data dictionary of every
/// column; and last a manifest with each file's rows, bytes and SHA-256. Written as it comes, never held in memory; the same
/// tables give the same bytes.
/// </summary>
public static class CsvArchive
{
    public const string MediaType = "application/zip";
    public const string Dictionary = "dictionary";
    public const string Manifest = "manifest";

    /// <summary>The earliest time that a zip entry can bear.</summary>
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly CsvWriterOptions Format = new() { WriteByteOrderMark = true, NewLine = "\r\n" };

    public static async Task WriteAsync(Stream target, IReadOnlyList<CsvTable> tables, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(tables);
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        var dictionary = DictionaryOf(tables);
        List<object?[]> written = [];
        foreach (var table in tables.Append(dictionary))
        {
            written.Add(await AddAsync(zip, table, ct).ConfigureAwait(false));
        }

        await AddAsync(zip, ManifestOf(written), ct).ConfigureAwait(false);
    }

    /// <summary>Rows that are few and at hand.</summary>
    public static Func<CancellationToken, IAsyncEnumerable<object?[]>> Rows(IEnumerable<object?[]> rows) => _ => Stream(rows);

    private static async IAsyncEnumerable<object?[]> Stream(IEnumerable<object?[]> rows)
    {
        foreach (var row in rows)
        {
            yield return row;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    private static async Task<object?[]> AddAsync(ZipArchive zip, CsvTable table, CancellationToken ct)
    {
        var name = table.Name + ".csv";
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = EntryTime;
        await using var content = entry.Open();
        await using var hashing = new HashingStream(content);
        var rows = 0L;
        await using (var csv = CsvWriter.Create(hashing, Format, leaveOpen: true))
        {
            csv.WriteRecord([.. table.Columns.Select(column => column.Name)]);
            await foreach (var row in table.Rows(ct).WithCancellation(ct).ConfigureAwait(false))
            {
                WriteRow(csv, row);
                rows++;
            }
        }

        return [name, rows, hashing.Length, hashing.Hash()];
    }

    private static void WriteRow(CsvWriter csv, object?[] row)
    {
        foreach (var value in row)
        {
            if (value is long number)
            {
                csv.WriteField(number);
            }
            else
            {
                csv.WriteField(CsvText.Of(value));
            }
        }

        csv.EndRecord();
    }

    private static CsvTable DictionaryOf(IReadOnlyList<CsvTable> tables) => new(
        Dictionary, "数据字典：每个文件的每一列", "The data dictionary: every column of every file",
        [
            new("file", "text", "文件", "The file", "package"),
            new("column", "text", "列；空为整个文件", "The column; empty for the file as a whole", "package"),
            new("type", "code", "类型", "Its type", "package"),
            new("unit", "text", "单位", "Its unit", "package"),
            new("meaning_zh", "text", "含义（中文）", "Its meaning in Chinese", "package"),
            new("meaning_en", "text", "含义（英文）", "Its meaning in English", "package"),
            new("source", "text", "来源", "What it is made of", "package"),
        ],
        Rows(tables.SelectMany(table => table.Columns
            .Select(column => new object?[] { table.Name + ".csv", column.Name, column.Type, column.Unit, column.Zh, column.En, column.Source })
            .Prepend([table.Name + ".csv", null, null, null, table.Zh, table.En, null]))));

    private static CsvTable ManifestOf(IReadOnlyList<object?[]> written) => new(
        Manifest, "清单", "The manifest",
        [
            new("file", "text", "文件", "The file", "package"),
            new("rows", "whole", "行数（不含标题）", "Its rows, the header apart", "package"),
            new("bytes", "whole", "字节数", "Its size in bytes", "package"),
            new("sha256", "code", "SHA-256", "SHA-256 of its content", "package"),
        ],
        Rows(written));
}
