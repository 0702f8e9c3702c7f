using System.Buffers;
using System.Buffers.Text;
using System.Security;
using System.Text;

namespace ScoringPlatform.Reports.Workbooks;

/// <summary>Writes rows of SpreadsheetML straight into a sheet's entry, so that a sheet of any length takes no memory.</summary>
internal sealed class CellWriter(Stream target) : IDisposable
{
    private const int Capacity = 65_536;
    private const int Margin = 256;
    private const int MostCached = 4_096;

    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(Capacity);
    private readonly Dictionary<string, byte[]> encoded = new(StringComparer.Ordinal);
    private readonly List<byte[]> columns = [];
    private int length;
    private int row;

    public void BeginRow(int number)
    {
        row = number;
        Ascii("<row r=\""u8);
        Number(number);
        Ascii("\">"u8);
    }

    public void EndRow() => Ascii("</row>"u8);

    /// <summary>Text that stays text: an inline string, whatever it begins with.</summary>
    public void Text(int column, int style, string value)
    {
        BeginCell(column, style);
        Ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8);
        Bytes(Encoded(value));
        Ascii("</t></is></c>"u8);
    }

    public void Whole(int column, int style, long value)
    {
        BeginCell(column, style);
        Ascii("\"><v>"u8);
        Number(value);
        Ascii("</v></c>"u8);
    }

    public void Decimal(int column, int style, decimal value)
    {
        BeginCell(column, style);
        Ascii("\"><v>"u8);
        Utf8Formatter.TryFormat(value, buffer.AsSpan(length), out var written);
        length += written;
        Ascii("</v></c>"u8);
    }

    public void Flush()
    {
        target.Write(buffer, 0, length);
        length = 0;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    private void BeginCell(int column, int style)
    {
        if (length > Capacity - Margin)
        {
            Flush();
        }

        Ascii("<c r=\""u8);
        Ascii(Letters(column));
        Number(row);
        Ascii("\" s=\""u8);
        Number(style);
    }

    private void Number(long value)
    {
        Utf8Formatter.TryFormat(value, buffer.AsSpan(length), out var written);
        length += written;
    }

    private void Ascii(ReadOnlySpan<byte> text)
    {
        text.CopyTo(buffer.AsSpan(length));
        length += text.Length;
    }

    private void Bytes(byte[] text)
    {
        if (text.Length > Capacity - Margin - length)
        {
            Flush();
        }

        if (text.Length > Capacity - Margin)
        {
            target.Write(text);
            return;
        }

        Ascii(text);
    }

    private byte[] Encoded(string value)
    {
        if (encoded.TryGetValue(value, out var known))
        {
            return known;
        }

        var bytes = Encoding.UTF8.GetBytes(SecurityElement.Escape(SheetText.Clean(value)));
        if (encoded.Count < MostCached)
        {
            encoded[value] = bytes;
        }

        return bytes;
    }

    /// <summary>A column's letters, from 1: A, B … Z, AA …</summary>
    private byte[] Letters(int column)
    {
        while (columns.Count < column)
        {
            var (letters, rest) = ("", columns.Count + 1);
            for (; rest > 0; rest = (rest - 1) / 26)
            {
                letters = (char)('A' + (rest - 1) % 26) + letters;
            }

            columns.Add(Encoding.ASCII.GetBytes(letters));
        }

        return columns[column - 1];
    }
}
