using System.Net;
using System.Text.RegularExpressions;

namespace ScoringPlatform.Console.Tests.Links;

/// <summary>
/// Goes through the console as somebody does who follows every link, breadth first from the home page. Of addresses that differ
/// in ids and in words of the query alone, the first few are opened: pages of one kind have links of one kind.
/// </summary>
public sealed partial class SiteWalk
{
    private const string Start = "/";

    private readonly BrowserSession browser;
    private readonly int mostOfAKind;
    private readonly Dictionary<string, int> opened = [];
    private readonly HashSet<string> known = [Start];
    private readonly Queue<(string Address, string FoundOn)> waiting = new([(Start, "")]);
    private readonly List<WalkedLink> links = [];
    private readonly List<string> faults = [];

    private SiteWalk(BrowserSession browser, int mostOfAKind) => (this.browser, this.mostOfAKind) = (browser, mostOfAKind);

    /// <summary>What was followed, in the order it was.</summary>
    public IReadOnlyList<WalkedLink> Links => links;

    /// <summary>Links that do not lead where they say: with the page that has them.</summary>
    public IReadOnlyList<string> Faults => faults;

    public static async Task<SiteWalk> GoAsync(BrowserSession browser, int mostOfAKind)
    {
        var walk = new SiteWalk(browser, mostOfAKind);
        while (walk.waiting.TryDequeue(out var next))
        {
            await walk.OpenAsync(next.Address, next.FoundOn);
        }

        return walk;
    }

    private async Task OpenAsync(string address, string foundOn)
    {
        using var answer = await browser.Client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
        var path = PathOf(address);
        links.Add(new WalkedLink(address, PageTemplates.Of(path), foundOn, answer.StatusCode));
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            faults.Add($"{address} answers {(int)answer.StatusCode}, on {foundOn}");
        }
        else if (answer.Content.Headers.ContentType?.MediaType == "text/html")
        {
            Read(await answer.Content.ReadAsStringAsync(), address);
        }
    }

    private void Read(string page, string address)
    {
        foreach (var target in Targets().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)))
        {
            if (target.StartsWith('#'))
            {
                if (!page.Contains($"id=\"{target[1..]}\"", StringComparison.Ordinal))
                {
                    faults.Add($"{target} is not on its page {address}");
                }
            }
            else
            {
                Keep(target.Split('#')[0], address);
            }
        }
    }

    private void Keep(string target, string foundOn)
    {
        if (!target.StartsWith('/'))
        {
            faults.Add($"{target} is no address of the console, on {foundOn}");
        }
        else if (!LanguageSwitch().IsMatch(target) && known.Add(target) && opened.GetValueOrDefault(KindOf(target)) < mostOfAKind)
        {
            opened[KindOf(target)] = opened.GetValueOrDefault(KindOf(target)) + 1;
            waiting.Enqueue((target, foundOn));
        }
    }

    private static string PathOf(string address) => address.Split('?')[0];

    /// <summary>The page with the names in its query, and the year, whose state decides what it shows; of a file its folder.</summary>
    private static string KindOf(string address)
    {
        var path = PathOf(address);
        var names = address[path.Length..].TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.StartsWith("year=", StringComparison.Ordinal) ? pair : pair.Split('=')[0]).Distinct().Order(StringComparer.Ordinal);
        return (PageTemplates.Of(path) ?? path[..path.LastIndexOf('/')]) + "?" + string.Join('&', names);
    }

    [GeneratedRegex("<a [^>]*href=\"([^\"]*)\"")]
    private static partial Regex Targets();

    /// <summary>The same page in the other language.</summary>
    [GeneratedRegex("[?&]lang=")]
    private static partial Regex LanguageSwitch();
}
