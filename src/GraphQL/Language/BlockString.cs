namespace ScoringPlatform.GraphQL.Language;

/// <summary>Block strings (specification, section 2.9.4 "Block Strings").</summary>
internal static class BlockString
{
    internal const string EscapedQuotes = "\\\"\"\"";

    /// <summary>
    /// BlockStringValue(): removes the indentation that all lines but the first have in common, and empty lines at both
    /// ends.
    /// </summary>
    internal static string Value(ReadOnlySpan<char> raw)
    {
        var lines = raw.ToString().Replace(EscapedQuotes, "\"\"\"", StringComparison.Ordinal)
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Split('\n', '\r');
        var common = CommonIndent(lines);
        var first = 0;
        while (first < lines.Length && IsBlank(lines[first]))
        {
            first++;
        }

        var last = lines.Length - 1;
        while (last > first && IsBlank(lines[last]))
        {
            last--;
        }

        var value = new StringBuilder(raw.Length);
        for (var i = first; i <= last && i < lines.Length; i++)
        {
            var line = lines[i].AsSpan();
            value.Append(i > first ? "\n" : "").Append(i == 0 ? line : line[Math.Min(common, line.Length)..]);
        }

        return value.ToString();
    }

    /// <summary>
    /// Whether a value, written with its first line on a line of its own, reads back the same: no blank line at either
    /// end, some line without indentation, and no character that only an escape can show.
    /// </summary>
    internal static bool CanHold(string value)
    {
        var lines = value.Split('\n');
        return !value.AsSpan().ContainsAnyInRange('\0', '\b')
            && !value.AsSpan().ContainsAnyInRange('\v', '\u001F')
            && !IsBlank(lines[0])
            && !IsBlank(lines[^1])
            && Array.Exists(lines, line => !IsBlank(line) && Indent(line) == 0);
    }

    private static int CommonIndent(string[] lines)
    {
        var common = int.MaxValue;
        foreach (var line in lines.AsSpan(1))
        {
            if (!IsBlank(line))
            {
                common = Math.Min(common, Indent(line));
            }
        }

        return common == int.MaxValue ? 0 : common;
    }

    private static int Indent(string line) => line.Length - line.AsSpan().TrimStart(" \t").Length;

    private static bool IsBlank(string line) => Indent(line) == line.Length;
}
