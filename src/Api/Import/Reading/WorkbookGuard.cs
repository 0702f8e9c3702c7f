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

    private const int BufferBytes = 81_920;

    private const string ContentTypes = "[Content_Types].xml";

    private static readonly byte[] OldOfficeFile = [0xD0, 0xCF, 0x11, 0xE0];

    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    private static readonly byte[] Archive = [(byte)'P', (byte)'K', 3, 4];

    /// <summary>Text that would be XML in an encoding which nobody needs and which hides what it declares.</summary>
    private static readonly byte[] Ebcdic = [0x4C, 0x6F, 0xA7, 0x94];

    private static readonly string[] Programs = ["vbaProject.bin", "vbaData.xml"];

    private static readonly string[] ProgramFolders = ["xl/macrosheets/", "xl/intlMacrosheets/", "xl/activeX/"];

    private static readonly string[] LinkFolders = ["xl/externalLinks/", "xl/queryTables/", "xl/connections.xml"];

    /// <summary>Refuses a file by its size alone, before its bytes are read.</summary>
    /// <exception cref="ImportFileException">It is larger than <see cref="MaximumFileBytes"/>.</exception>
    public static void CheckSize(long bytes) => Refuse(bytes > MaximumFileBytes, ImportFileFault.TooLarge);

    /// <exception cref="ImportFileException">The file is refused.</exception>
    public static void Check(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        CheckSize(file.Length);
        if (file.AsSpan().StartsWith(OldOfficeFile))
        {
            throw new ImportFileException(
                file.AsSpan().IndexOf(EncryptedPackage) >= 0 ? ImportFileFault.Encrypted : ImportFileFault.OldFormat);
        }

        Refuse(!file.AsSpan().StartsWith(Archive), ImportFileFault.NotAWorkbook);
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            // Parts that share bytes expand them once each.
            Refuse(archive.Entries.Sum(entry => entry.CompressedLength) > file.Length, ImportFileFault.ExpandsTooFar);
            CheckParts(archive);
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            throw new ImportFileException(ImportFileFault.Damaged);
        }
    }

    private static void CheckParts(ZipArchive archive)
    {
        Refuse(archive.Entries.Count > MaximumParts, ImportFileFault.TooManyParts);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var buffer = new byte[BufferBytes];
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            CheckName(entry.FullName, names);
            total += Expand(entry, MaximumExpandedBytes - total, buffer);
        }

        Refuse(!names.Contains("xl/workbook.xml"), ImportFileFault.NotAWorkbook);
        Refuse(DeclaresMacros(archive), ImportFileFault.Macros);
    }

    private static void CheckName(string name, HashSet<string> names)
    {
        Refuse(!names.Add(name), ImportFileFault.Damaged);
        Refuse(name.StartsWith('/') || name.AsSpan().ContainsAny('\\', ':') || name.Contains("..", StringComparison.Ordinal), ImportFileFault.Damaged);
        Refuse(
            Programs.Any(program => name.EndsWith(program, StringComparison.OrdinalIgnoreCase))
            || ProgramFolders.Any(folder => name.StartsWith(folder, StringComparison.OrdinalIgnoreCase)),
            ImportFileFault.Macros);
        Refuse(LinkFolders.Any(folder => name.StartsWith(folder, StringComparison.OrdinalIgnoreCase)), ImportFileFault.ExternalLinks);
    }

    /// <returns>The part's true size.</returns>
    private static long Expand(ZipArchiveEntry entry, long allowed, byte[] buffer)
    {
        var limit = Math.Min(Math.Min(allowed, MaximumPartBytes), RatioFreeBytes + entry.CompressedLength * MaximumRatio);
        var scan = new PartScan();
        using var content = entry.Open();
        for (int read; (read = content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0;)
        {
            Refuse(scan.Size == 0 && buffer.AsSpan(0, read).StartsWith(Ebcdic), ImportFileFault.ExternalEntities);
            scan.Add(buffer.AsSpan(0, read));
            Refuse(scan.Size > limit, ImportFileFault.ExpandsTooFar);
            Refuse(scan.DeclaresType, ImportFileFault.ExternalEntities);
        }

        Refuse(scan.Size != entry.Length || scan.Checksum != entry.Crc32, ImportFileFault.Damaged);
        return scan.Size;
    }

    /// <summary>The kind of workbook is declared among the content types; its parts may have any names.</summary>
    private static bool DeclaresMacros(ZipArchive archive)
    {
        if (archive.GetEntry(ContentTypes) is not { } types)
        {
            return false;
        }

        using var reader = new StreamReader(types.Open());
        var text = reader.ReadToEnd();
        return text.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || text.Contains("vbaProject", StringComparison.OrdinalIgnoreCase);
    }

    private static void Refuse(bool condition, ImportFileFault fault)
    {
        if (condition)
        {
            throw new ImportFileException(fault);
        }
    }
}
