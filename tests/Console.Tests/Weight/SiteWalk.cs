namespace ScoringPlatform.Console.Tests.Weight;

/// <summary>
/// Follows every link from the pages that one may open, but no more than so many of each kind: of one template, with the
/// same words in the query.
/// </summary>
public sealed class SiteWalk(SiteMap map, SiteVisitor visitor, int most)
{
    private readonly Dictionary<string, int> kinds = [];
    private readonly HashSet<string> seen = [];
    private readonly Queue<string> waiting = new();

    /// <param name="more">Addresses besides those that are linked.</param>
    public async Task<IReadOnlyList<SitePage>> RunAsync(params IEnumerable<string> more)
    {
        foreach (var address in map.Fixed.Concat(more))
        {
            if (seen.Add(address))
            {
                waiting.Enqueue(address);
            }
        }

        List<SitePage> pages = [];
        while (waiting.TryDequeue(out var address))
        {
            if (await visitor.VisitAsync(map.Of(address)!, address) is { } page)
            {
                pages.Add(page);
                Follow(page.Answer.Text);
            }
        }

        return pages;
    }

    private void Follow(string markup)
    {
        foreach (var address in SiteMarkup.Links(markup))
        {
            if (map.Of(address) is { } template && !Words(address).Contains("lang") && !seen.Contains(address) && IsWanted(template, address))
            {
                seen.Add(address);
                waiting.Enqueue(address);
            }
        }
    }

    private bool IsWanted(string template, string address)
    {
        var kind = $"{template}?{string.Join('&', Words(address).Order(StringComparer.Ordinal))}";
        var count = kinds.GetValueOrDefault(kind);
        kinds[kind] = count + 1;
        return count < most;
    }

    private static IEnumerable<string> Words(string address) => address.Contains('?', StringComparison.Ordinal)
        ? address[(address.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('&').Select(pair => pair.Split('=')[0]).Distinct()
        : [];
}
