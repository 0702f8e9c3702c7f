using System.IO.Compression;
using System.Text;

namespace ScoringPlatform.Api.Import.Reading;

/// <summary>
/// Looks into an uploaded workbook before anything parses it. Sizes are counted while expanding: what the archive's
/// directory says of them may be a lie.
/// </summary>
public static class WorkbookGuard
{
    /// <summary>The largest file accepted, in bytes.</summary>
    public const int MaximumFileBytes = 20_000_000;

    /// <summary>The most parts (files inside the archive).</summary>
    public const int MaximumParts = 2_000;

    /// <summary>The most all parts may expand to, in bytes.</summary>
    public const long MaximumExpandedBytes = 200_000_000;

    /// <summary>The most one part may expand to, in bytes.</summary>
    public const long MaximumPartBytes = 100_000_000;

    /// <summary>How many times its packed size a part may expand to, beyond the first megabyte.</summary>
    public const int MaximumRatio = 100;

    private const long RatioFreeBytes = 1_000_000;

    /// <summary>How much of an XML part's beginning is searched for a document type, in bytes.</summary>
    private const int PrologueBytes = 4096;

    private static readonly byte[] OldOfficeFile = [0xD0, 0xCF, 0x11, 0xE0];

    private static readonly byte[] Archive = [(byte)'P', (byte)'K', 3, 4];

    /// <exception cref="ImportFileException">The file is refused.</exception>
    public static void Check(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        Refuse(file.Length > MaximumFileBytes, ImportFileFault.TooLarge);
        Refuse(file.AsSpan().StartsWith(OldOfficeFile), ImportFileFault.Encrypted);
        Refuse(!file.AsSpan().StartsWith(Archive), ImportFileFault.NotAWorkbook);
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            CheckParts(archive);
        }
        catch (InvalidDataException)
        {
            throw new ImportFileException(ImportFileFault.Damaged);
        }
    }

    private static void CheckParts(ZipArchive archive)
    {
        Refuse(archive.Entries.Count > MaximumParts, ImportFileFault.TooManyParts);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            Refuse(!names.Add(entry.FullName) || entry.FullName.Contains("..", StringComparison.Ordinal), ImportFileFault.Damaged);
            Refuse(entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase), ImportFileFault.Macros);
            total += Expand(entry, MaximumExpandedBytes - total);
        }

        Refuse(!names.Contains("xl/workbook.xml"), ImportFileFault.NotAWorkbook);
    }

    /// <returns>The part's true size.</returns>
    private static long Expand(ZipArchiveEntry entry, long allowed)
    {
        var limit = Math.Min(Math.Min(allowed, MaximumPartBytes), RatioFreeBytes + entry.CompressedLength * MaximumRatio);
        var buffer = new byte[81_920];
        using var content = entry.Open();
        var prologue = content.ReadAtLeast(buffer.AsSpan(0, PrologueBytes), PrologueBytes, throwOnEndOfStream: false);
        CheckPrologue(entry, buffer.AsSpan(0, prologue));
        var size = (long)prologue;
        for (var read = 1; read > 0; size += read)
        {
            Refuse(size > limit, ImportFileFault.ExpandsTooFar);
            read = content.Read(buffer);
        }

        return size;
    }

    private static void CheckPrologue(ZipArchiveEntry entry, ReadOnlySpan<byte> start)
    {
        var isXml = entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            || entry.FullName.EndsWith(".vml", StringComparison.OrdinalIgnoreCase);
        if (!isXml)
        {
            return;
        }

        // UTF-16 shows as letters with zero bytes between; without them both encodings read alike.
        var text = Encoding.Latin1.GetString(start).Replace("\0", "", StringComparison.Ordinal);
        Refuse(text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase), ImportFileFault.ExternalEntities);
    }

    private static void Refuse(bool condition, ImportFileFault fault)
    {
        if (condition)
        {
            throw new ImportFileException(fault);
        }
    }
}
