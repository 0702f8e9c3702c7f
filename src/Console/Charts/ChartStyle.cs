using System.Text.RegularExpressions;

namespace ScoringPlatform.Console.Charts;

/// <summary>The style sheet of charts, as files that leave the platform carry it in themselves.</summary>
internal static partial class ChartStyle
{
    private const string Sheet = "wwwroot/charts.css";

    /// <summary>Its text, without what may not stand in an XML document.</summary>
    public static string Css { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(ChartStyle).Assembly.GetManifestResourceStream(Sheet)!;
        using var reader = new StreamReader(stream);
        return Dark().Replace(reader.ReadToEnd(), "").Replace("<", "", StringComparison.Ordinal).Replace("&", "", StringComparison.Ordinal);
    }

    /// <summary>A file goes onto paper and into reports: it stays light.</summary>
    [GeneratedRegex(@"@media \(prefers-color-scheme: dark\) \{.*?\n\}", RegexOptions.Singleline)]
    private static partial Regex Dark();
}
