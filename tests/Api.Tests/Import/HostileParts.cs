using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ScoringPlatform.Api.Tests.Import;

/// <summary>Copies of the small workbook whose archive was tampered with.</summary>
internal static class HostileParts
{
    private const int CentralHeader = 46;

    public static IReadOnlyList<string> Names
    {
        get
        {
            using var archive = new ZipArchive(new MemoryStream(SmallWorkbook.File));
            return [.. archive.Entries.Select(entry => entry.FullName)];
        }
    }

    /// <summary>The part's text.</summary>
    public static string Read(string name)
    {
        using var archive = new ZipArchive(new MemoryStream(SmallWorkbook.File));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>The workbook without a part.</summary>
    public static byte[] Without(string name) => Rewrite(entry => entry == name ? [] : [entry], []);

    /// <summary>The workbook with one part's text changed.</summary>
    public static byte[] WithText(string name, Func<string, string> change, Encoding? encoding = null)
    {
        var text = change(Read(name));
        var bytes = (encoding ?? new UTF8Encoding(false)).GetPreamble().Concat((encoding ?? new UTF8Encoding(false)).GetBytes(text)).ToArray();
        return Rewrite(entry => entry == name ? [] : [entry], [(name, bytes)]);
    }

    /// <summary>The workbook with further parts.</summary>
    public static byte[] With(params (string Name, byte[] Content)[] parts) => Rewrite(entry => [entry], parts);

    /// <summary>An archive whose directory lists the same stored bytes under many names.</summary>
    public static byte[] Overlapping(int names, int size)
    {
        var file = Rewrite(_ => [], [("xl/workbook.xml", Noise(size)), .. Enumerable.Range(0, 1).Select(_ => ("p0000000", Noise(size)))]);
        var end = file.Length - 22;
        var start = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(end + 16));
        var first = CentralHeader + "xl/workbook.xml".Length;
        var record = file[(start + first)..end];
        using var made = new MemoryStream();
        made.Write(file.AsSpan(0, start + first));
        for (var index = 0; index < names; index++)
        {
            Encoding.ASCII.GetBytes($"p{index:0000000}").CopyTo(record, CentralHeader);
            made.Write(record);
        }

        var tail = file[end..];
        BinaryPrimitives.WriteUInt16LittleEndian(tail.AsSpan(8), (ushort)(names + 1));
        BinaryPrimitives.WriteUInt16LittleEndian(tail.AsSpan(10), (ushort)(names + 1));
        BinaryPrimitives.WriteInt32LittleEndian(tail.AsSpan(12), (int)made.Length - start);
        made.Write(tail);
        return made.ToArray();
    }

    /// <summary>The workbook whose directory says that a part is smaller than it is.</summary>
    public static byte[] WithLyingSize(string name, int size)
    {
        var file = SmallWorkbook.File.ToArray();
        var bytes = Encoding.ASCII.GetBytes(name);
        var place = file.AsSpan(0, file.Length).LastIndexOf(bytes) - CentralHeader;
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(place + 24), size);
        return file;
    }

    private static byte[] Rewrite(Func<string, IEnumerable<string>> keep, IReadOnlyList<(string Name, byte[] Content)> added)
    {
        using var file = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(SmallWorkbook.File)))
        using (var target = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in source.Entries.SelectMany(entry => keep(entry.FullName)))
            {
                using var from = source.GetEntry(name)!.Open();
                using var to = target.CreateEntry(name).Open();
                from.CopyTo(to);
            }

            foreach (var (name, content) in added)
            {
                using var to = target.CreateEntry(name).Open();
                to.Write(content);
            }
        }

        return file.ToArray();
    }

    private static byte[] Noise(int size)
    {
        var bytes = new byte[size];
        new Random(size).NextBytes(bytes);
        return bytes;
    }
}
