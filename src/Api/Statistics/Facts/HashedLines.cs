using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ScoringPlatform.Api.Statistics.Facts;

/// <summary>Lines of values as <see cref="SnapshotHash"/> writes them, hashed as they come: millions of values, one buffer.</summary>
internal sealed class HashedLines : IDisposable
{
    private const int Capacity = 64 * 1024;

    /// <summary>The longest text of a number or time.</summary>
    private const int Room = 64;

    private static readonly SearchValues<char> Marks = SearchValues.Create("|\\\n");

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] buffer = new byte[Capacity];
    private int length;

    public void Append(ReadOnlySpan<object> values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            if (index > 0)
            {
                Append((byte)'|');
            }

            Append(values[index]);
        }

        Append((byte)'\n');
    }

    /// <summary>Lower-case hexadecimal.</summary>
    public string Finish()
    {
        Flush();
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public void Dispose() => hash.Dispose();

    private void Append(object value)
    {
        switch (value)
        {
            case DBNull:
                break;
            case bool flag:
                Append(flag ? (byte)'1' : (byte)'0');
                break;
            case string text:
                AppendEscaped(text);
                break;
            case IUtf8SpanFormattable number:
                AppendFormatted(number);
                break;
            default:
                AppendEscaped(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
        }
    }

    private void Append(byte sign)
    {
        EnsureRoom(1);
        buffer[length++] = sign;
    }

    private void AppendFormatted(IUtf8SpanFormattable number)
    {
        EnsureRoom(Room);
        if (!number.TryFormat(buffer.AsSpan(length), out var written, default, CultureInfo.InvariantCulture))
        {
            throw new InvalidOperationException("A number is longer than any number is.");
        }

        length += written;
    }

    private void AppendEscaped(ReadOnlySpan<char> text)
    {
        for (var mark = text.IndexOfAny(Marks); mark >= 0; mark = text.IndexOfAny(Marks))
        {
            AppendPlain(text[..mark]);
            Append((byte)'\\');
            Append((byte)text[mark]);
            text = text[(mark + 1)..];
        }

        AppendPlain(text);
    }

    private void AppendPlain(ReadOnlySpan<char> text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > Capacity)
        {
            Flush();
            hash.AppendData(Encoding.UTF8.GetBytes(text.ToString()));
            return;
        }

        EnsureRoom(most);
        length += Encoding.UTF8.GetBytes(text, buffer.AsSpan(length));
    }

    private void EnsureRoom(int bytes)
    {
        if (length + bytes > Capacity)
        {
            Flush();
        }
    }

    private void Flush()
    {
        hash.AppendData(buffer, 0, length);
        length = 0;
    }
}
