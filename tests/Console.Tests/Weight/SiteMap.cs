using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using ScoringPlatform.Console.Hosting;

namespace ScoringPlatform.Console.Tests.Weight;

/// <summary>The pages that the platform serves, by the templates of their routes.</summary>
public sealed partial class SiteMap
{
    private readonly List<(string Template, Regex Pattern)> pages;

    /// <param name="endpoints">The platform's own: a page is what takes both GET and POST with the console's session.</param>
    public SiteMap(EndpointDataSource endpoints)
    {
        Templates = [.. endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ConsoleEndpointMetadata>() is not null && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is ["GET", "POST"])
            .Select(endpoint => endpoint.RoutePattern.RawText!)
            .Order(StringComparer.Ordinal)];
        pages = [.. Templates.OrderBy(template => template.Count(character => character == '{'))
            .Select(template => (template, new Regex($"^{Place().Replace(template, "[^/]+")}$")))];
    }

    public IReadOnlyList<string> Templates { get; }

    /// <summary>The addresses that need no place filled.</summary>
    public IEnumerable<string> Fixed => Templates.Where(template => !template.Contains('{', StringComparison.Ordinal));

    /// <summary>The template of an address; null where it is no page of the platform.</summary>
    public string? Of(string address) => pages.FirstOrDefault(page => page.Pattern.IsMatch(address.Split('?')[0])).Template;

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Place();
}
