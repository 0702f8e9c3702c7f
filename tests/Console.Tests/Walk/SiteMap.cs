using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using ScoringPlatform.Console.Pages;

namespace ScoringPlatform.Console.Tests.Walk;

/// <summary>The pages of the console, by their <c>@page</c> lines.</summary>
public sealed partial class SiteMap
{
    private readonly List<(string Template, Regex Pattern)> pages;

    public SiteMap()
    {
        Templates = [.. typeof(ConsolePage).Assembly.GetTypes().SelectMany(page => page.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template).Order(StringComparer.Ordinal)];
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
