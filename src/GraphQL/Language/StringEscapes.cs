namespace ScoringPlatform.GraphQL.Language;

/// <summary>Escape sequences of strings (specification, section 2.9.4 "String Value").</summary>
internal static class StringEscapes
{
    private const int MaxBracedLength = 12;

    /// <summary>Reads the sequence at the start of the text.</summary>
    /// <returns>Its length, or 0 when it is none.</returns>
    internal static int Read(ReadOnlySpan<char> text, out Rune value)
    {
        value = default;
        if (text.Length < 2)
        {
            return 0;
        }

        if (text[1] == 'u')
        {
            return text.Length > 2 && text[2] == '{' ? ReadBraced(text, out value) : ReadFixed(text, out value);
        }

        const string Letters = "\"\\/bfnrt";
        const string Values = "\"\\/\b\f\n\r\t";
        var index = Letters.IndexOf(text[1], StringComparison.Ordinal);
        if (index < 0)
        {
            return 0;
        }

        value = new Rune(Values[index]);
        return 2;
    }

    /// <summary>What is wrong with the sequence that <see cref="Read"/> refused.</summary>
    internal static string Complaint(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[1] != 'u')
        {
            return $"Invalid character escape sequence: \"{text[..Math.Min(2, text.Length)]}\".";
        }

        var length = 6;
        if (text.Length > 2 && text[2] == '{')
        {
            var digits = 0;
            while (digits + 3 < Math.Min(text.Length, MaxBracedLength) && char.IsAsciiHexDigit(text[digits + 3]))
            {
                digits++;
            }

            length = digits + 4;
        }

        var shown = text[..Math.Min(length, text.Length)];
        return $"Invalid Unicode escape sequence: \"{(char.IsHighSurrogate(shown[^1]) ? shown[..^1] : shown)}\".";
    }

    /// <summary>The content of a string that the lexer has accepted, with its escapes resolved.</summary>
    internal static string Resolve(ReadOnlySpan<char> content)
    {
        var result = new StringBuilder(content.Length);
        while (content.IndexOf('\\') is >= 0 and var at)
        {
            result.Append(content[..at]);
            content = content[at..];
            var length = Read(content, out var value);
            result.Append(value.ToString());
            content = content[length..];
        }

        return result.Append(content).ToString();
    }

    /// <summary>The value between quotes, with escapes for what cannot stand there or does not show.</summary>
    internal static string Quote(string value)
    {
        var result = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            var index = "\"\\\b\f\n\r\t".IndexOf(c, StringComparison.Ordinal);
            if (index >= 0)
            {
                result.Append('\\').Append("\"\\bfnrt"[index]);
            }
            else if (char.IsControl(c))
            {
                result.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                result.Append(c);
            }
        }

        return result.Append('"').ToString();
    }

    private static int ReadFixed(ReadOnlySpan<char> text, out Rune value)
    {
        value = default;
        if (!TryReadUnit(text, out var unit))
        {
            return 0;
        }

        if (Rune.TryCreate(unit, out value))
        {
            return 6;
        }

        return text.Length >= 12 && text[6..].StartsWith("\\u") && TryReadUnit(text[6..], out var low)
            && Rune.TryCreate(unit, low, out value)
            ? 12
            : 0;
    }

    private static bool TryReadUnit(ReadOnlySpan<char> text, out char unit)
    {
        unit = default;
        if (text.Length < 6 || !TryReadHex(text[2..6], out var code))
        {
            return false;
        }

        unit = (char)code;
        return true;
    }

    private static int ReadBraced(ReadOnlySpan<char> text, out Rune value)
    {
        value = default;
        var close = text[..Math.Min(text.Length, MaxBracedLength)].IndexOf('}');
        return close > 3
            && TryReadHex(text[3..close], out var code)
            && Rune.TryCreate(code, out value)
            ? close + 1
            : 0;
    }

    /// <summary>Digits alone: the parser of .NET would also pass over NUL characters behind them.</summary>
    private static bool TryReadHex(ReadOnlySpan<char> digits, out uint code)
    {
        code = 0;
        return !digits.Contains('\0') && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);
    }
}
