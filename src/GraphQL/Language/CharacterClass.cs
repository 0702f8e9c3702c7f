namespace ScoringPlatform.GraphQL.Language;

/// <summary>Classes of characters (specification, section 2.1), and how messages show one.</summary>
internal static class CharacterClass
{
    internal static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    internal static bool IsNameContinue(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    /// <summary>UTF-16 units of the scalar value at the offset: 1 or 2, or 0 for half a surrogate pair.</summary>
    internal static int ScalarLength(ReadOnlySpan<char> text, int offset)
    {
        if (!char.IsSurrogate(text[offset]))
        {
            return 1;
        }

        return offset + 1 < text.Length && char.IsSurrogatePair(text[offset], text[offset + 1]) ? 2 : 0;
    }

    /// <summary>The character at the offset in quotes when it prints, else as U+XXXX, else as the end of the file.</summary>
    internal static string Show(ReadOnlySpan<char> text, int offset)
    {
        if (offset >= text.Length)
        {
            return TokenKind.EndOfFile.Describe();
        }

        var c = text[offset];
        if (c is >= ' ' and <= '~')
        {
            return c == '"' ? "'\"'" : $"\"{c}\"";
        }

        var code = ScalarLength(text, offset) == 2 ? char.ConvertToUtf32(c, text[offset + 1]) : c;
        return "U+" + code.ToString("X4", CultureInfo.InvariantCulture);
    }
}
