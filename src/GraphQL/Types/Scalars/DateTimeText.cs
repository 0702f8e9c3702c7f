using System.Text.RegularExpressions;

namespace ScoringPlatform.GraphQL.Types.Scalars;

/// <summary>The forms of dates and times that are accepted: RFC 3339 without its liberties.</summary>
internal static partial class DateTimeText
{
    internal const string Time = "HH:mm:ss.FFFFFFF";
    internal const string LocalDateTime = "yyyy-MM-ddTHH:mm:ss.FFFFFFF";

    /// <summary>.NET keeps seven digits of a second; two more are accepted and cut.</summary>
    internal static string Cut(string text) => ExcessDigits.Replace(text, "$1");

    /// <summary>Whether a fraction is begun and not written, which the parser of .NET lets pass.</summary>
    internal static bool LacksFraction(string text) => text.EndsWith('.');

    internal static bool TryParseOffset(string text, out DateTimeOffset value)
    {
        value = default;
        return WithOffset.IsMatch(text)
            && DateTimeOffset.TryParse(Cut(text), CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex WithOffset { get; }

    [GeneratedRegex(@"(\.\d{7})\d{1,2}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex ExcessDigits { get; }
}
