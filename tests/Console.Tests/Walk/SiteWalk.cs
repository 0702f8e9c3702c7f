using System.Net;

namespace ScoringPlatform.Console.Tests.Walk;

/// <summary>
/// Goes through the console as somebody does who types the addresses of all pages and follows every link. Of addresses that
/// differ in ids and in words of the query alone, the first few are opened: pages of one kind have links of one kind.
/// </summary>
public sealed class SiteWalk(SiteMap map, SiteVisitor visitor, int most)
{
    private readonly Dictionary<string, int> kinds = [];
    private readonly HashSet<string> seen = [];
    private readonly Queue<(string Address, string? FoundOn)> waiting = new();
    private readonly List<SitePage> pages = [];
    private readonly List<string> faults = [];

    /// <summary>Links that do not lead where they say, with the page that has them.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <returns>The pages that opened. An address that nothing leads to may be refused.</returns>
    /// <param name="more">Addresses besides those that are linked.</param>
    public async Task<IReadOnlyList<SitePage>> RunAsync(params IEnumerable<string> more)
    {
        foreach (var address in map.Fixed.Concat(more).Where(seen.Add))
        {
            waiting.Enqueue((address, null));
        }

        while (waiting.TryDequeue(out var next))
        {
            await OpenAsync(next.Address, next.FoundOn);
        }

        return pages;
    }

    private async Task OpenAsync(string address, string? foundOn)
    {
        var template = map.Of(address);
        if (template is not null && await visitor.VisitAsync(template, address) is { } page)
        {
            pages.Add(page);
            Follow(page.Answer.Text, address);
        }
        else if (foundOn is not null && (template is not null || (await visitor.GetAsync(address)).Status != HttpStatusCode.OK))
        {
            faults.Add($"{address} does not open, on {foundOn}");
        }
    }

    private void Follow(string markup, string address)
    {
        faults.AddRange(SiteMarkup.Marks(markup).Where(mark => !markup.Contains($"id=\"{mark}\"", StringComparison.Ordinal)).Select(mark => $"#{mark} is not on its page {address}"));
        foreach (var target in SiteMarkup.Links(markup))
        {
            if (!target.StartsWith('/'))
            {
                faults.Add($"{target} is no address of the platform, on {address}");
            }
            else if (!Names(target).Contains("lang") && !seen.Contains(target) && IsWanted(target))
            {
                seen.Add(target);
                waiting.Enqueue((target, address));
            }
        }
    }

    private bool IsWanted(string address)
    {
        var kind = KindOf(address);
        var count = kinds.GetValueOrDefault(kind);
        kinds[kind] = count + 1;
        return count < most;
    }

    /// <summary>The page with the names in its query, and the year, whose state decides what it shows; of a file its folder.</summary>
    private string KindOf(string address)
    {
        var path = address.Split('?')[0];
        var years = Query(address).Where(pair => pair.StartsWith("year=", StringComparison.Ordinal));
        return $"{map.Of(address) ?? path[..path.LastIndexOf('/')]}?{string.Join('&', Names(address).Concat(years).Order(StringComparer.Ordinal))}";
    }

    private static IEnumerable<string> Names(string address) => Query(address).Select(pair => pair.Split('=')[0]).Distinct();

    private static string[] Query(string address) =>
        address.Split('?', 2) is [_, var query] ? query.Split('&', StringSplitOptions.RemoveEmptyEntries) : [];
}
