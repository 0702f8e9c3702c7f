using System.Net;
using System.Text.RegularExpressions;

namespace ScoringPlatform.Console.Tests.Walk;

/// <summary>What the markup of a page names.</summary>
public static partial class SiteMarkup
{
    /// <summary>Addresses that a browser loads by itself to show it.</summary>
    public static IEnumerable<string> Loaded(string markup) =>
        Element().Matches(markup).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Where(address => !address.StartsWith("data:", StringComparison.Ordinal));

    /// <summary>Addresses of other pages that it leads to.</summary>
    public static IEnumerable<string> Links(string markup) =>
        Targets(markup).Where(target => !target.StartsWith('#')).Select(target => target.Split('#')[0]);

    /// <summary>Ids of places on the page itself that it leads to.</summary>
    public static IEnumerable<string> Marks(string markup) => Targets(markup).Where(target => target.StartsWith('#')).Select(target => target[1..]);

    private static IEnumerable<string> Targets(string markup) => Anchor().Matches(markup).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));

    /// <summary>Every address in it, whatever it is for.</summary>
    public static IEnumerable<string> Addresses(string markup) =>
        Any().Matches(markup).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));

    /// <summary>Style sheets and scripts that a browser waits for before it shows anything.</summary>
    public static IEnumerable<string> Waited(string markup) => Blocking().Matches(markup).Select(match => match.Value);

    /// <summary>What would run or be styled from within the page: scripts without an address, handlers and style attributes.</summary>
    public static IEnumerable<string> Inline(string markup) => Within().Matches(markup).Select(match => match.Value);

    /// <summary>The style sheets that are written into it.</summary>
    public static IReadOnlyList<string> Sheets(string markup) => [.. Sheet().Matches(markup).Select(match => match.Groups[1].Value)];

    /// <summary>The modules that a module names.</summary>
    public static IEnumerable<string> Modules(string address, string text) => address.Contains(".js", StringComparison.Ordinal)
        ? Import().Matches(text).Select(match => address[..(address.LastIndexOf('/') + 1)] + match.Groups[1].Value)
        : [];

    [GeneratedRegex("""<(?:link|script|img|iframe|source|video|audio|object|embed|use|image)\b[^>]*?\s(?:src|href|data|srcset)="([^"#][^"]*)["]""")]
    private static partial Regex Element();

    [GeneratedRegex("""<a\b[^>]*?\shref="([^"]+)["]""")]
    private static partial Regex Anchor();

    [GeneratedRegex("""\s(?:src|href|action|formaction|data|srcset|poster)="([^"]+)["]""")]
    private static partial Regex Any();

    [GeneratedRegex("""<link\b[^>]*rel="stylesheet"[^>]*>|<script\b(?![^>]*\b(?:type="module"|async|defer))[^>]*>""")]
    private static partial Regex Blocking();

    [GeneratedRegex("""<script\b(?![^>]*\ssrc=)[^>]*>|<[^>]*\s(?:on[a-z]+|style)=["'][^>]*>|=["']\s*javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex Within();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Sheet();

    [GeneratedRegex("""from "\./([^"]+)["]""")]
    private static partial Regex Import();
}
