using System.Text;

namespace ScoringPlatform.Api.Import.Reading;

/// <summary>
/// Looks at a part while it expands, a buffer at a time: its true size, its checksum, and whether it declares a document
/// type, wherever that stands.
/// </summary>
internal sealed class PartScan
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    private static readonly byte[] Declaration = Encoding.ASCII.GetBytes("<!DOCTYPE");

    private uint checksum = uint.MaxValue;

    private int matched;

    public long Size { get; private set; }

    /// <summary>CRC-32 as archives keep it.</summary>
    public uint Checksum => ~checksum;

    public bool DeclaresType { get; private set; }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Size += bytes.Length;
        foreach (var one in bytes)
        {
            checksum = Table[(byte)(checksum ^ one)] ^ (checksum >> 8);
            Match(one);
        }
    }

    /// <summary>UTF-16 and UTF-32 show as letters with zero bytes between; without them all encodings read alike.</summary>
    private void Match(byte one)
    {
        if (one == 0)
        {
            return;
        }

        matched = char.ToUpperInvariant((char)one) == Declaration[matched] ? matched + 1 : one == Declaration[0] ? 1 : 0;
        if (matched == Declaration.Length)
        {
            DeclaresType = true;
            matched = 0;
        }
    }

    private static uint Entry(int index)
    {
        const uint Polynomial = 0xEDB88320;
        var value = (uint)index;
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 1 ? (value >> 1) ^ Polynomial : value >> 1;
        }

        return value;
    }
}
