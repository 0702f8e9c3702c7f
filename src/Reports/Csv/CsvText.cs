using System.Globalization;

namespace ScoringPlatform.Reports.Csv;

/// <summary>How values are written, the same on every machine: no group separators, a point for decimals, ISO 8601 for time.</summary>
internal static class CsvText
{
    private static readonly System.Buffers.SearchValues<char> FormulaSigns = System.Buffers.SearchValues.Create("=+-@＝＋－＠\t\r\n");

    public static string Of(object? value) => value switch
    {
        null => "",
        string text => Harmless(text),
        bool flag => flag ? "1" : "0",
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.######", CultureInfo.InvariantCulture),
        double number => number.ToString("0.######", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A file holds no {value.GetType()}.", nameof(value)),
    };

    /// <summary>
    /// Text that a spreadsheet might take for a formula, after an apostrophe (OWASP, "CSV Injection": = + - @ tab and
    /// return), full-width forms included. Numbers are never touched.
    /// </summary>
    private static string Harmless(string text)
    {
        var start = text.AsSpan().TrimStart(' ');
        return start.Length > 0 && FormulaSigns.Contains(start[0]) ? "'" + text : text;
    }
}
